import { IshcData } from "../data/data.js";
import { joinPage } from "../store/join-page.js";

joinPage(IshcData.version);
if (!customElements.get("ishc-data")) customElements.define("ishc-data", IshcData);
