import { IshcData } from "../data/data.js";
import { joinPage } from "../store/join-page.js";

joinPage(IshcData.version);
// Lit brings a registry where there is no DOM; this element has no Lit.
if (typeof customElements !== "undefined" && !customElements.get("ishc-data"))
  customElements.define("ishc-data", IshcData);

declare global {
  interface HTMLElementTagNameMap {
    "ishc-data": IshcData;
  }
}
