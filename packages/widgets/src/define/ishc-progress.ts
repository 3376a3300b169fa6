import type { IshcActionEvent } from "../element/action-event.js";
import { IshcProgress } from "../progress/progress.js";
import { joinPage } from "../store/join-page.js";

joinPage(IshcProgress.version);
if (!customElements.get("ishc-progress")) customElements.define("ishc-progress", IshcProgress);

declare global {
  interface HTMLElementTagNameMap {
    "ishc-progress": IshcProgress;
  }
  interface GlobalEventHandlersEventMap {
    "ishc-action": IshcActionEvent;
  }
}
