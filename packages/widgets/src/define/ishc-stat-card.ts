import type { IshcActionEvent } from "../element/action-event.js";
import { IshcStatCard } from "../stat-card/stat-card.js";
import { joinPage } from "../store/join-page.js";

joinPage(IshcStatCard.version);
if (!customElements.get("ishc-stat-card")) customElements.define("ishc-stat-card", IshcStatCard);

declare global {
  interface HTMLElementTagNameMap {
    "ishc-stat-card": IshcStatCard;
  }
  interface GlobalEventHandlersEventMap {
    "ishc-action": IshcActionEvent;
  }
}
