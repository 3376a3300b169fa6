import type { IshcActionEvent } from "../element/action-event.js";
import { IshcMap } from "../map/map.js";
import type { IshcSelectEvent } from "../map/select-event.js";
import { getGeometryStore } from "../store/geometry-store.js";
import { joinPage } from "../store/join-page.js";

joinPage(IshcMap.version);
// A script of outlines finds it before the first map is on the page.
getGeometryStore();
if (!customElements.get("ishc-map")) customElements.define("ishc-map", IshcMap);

declare global {
  interface HTMLElementTagNameMap {
    "ishc-map": IshcMap;
  }
  interface GlobalEventHandlersEventMap {
    "ishc-action": IshcActionEvent;
    "ishc-select": IshcSelectEvent;
  }
}
