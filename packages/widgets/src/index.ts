export { IshcData } from "./data/data.js";
export { IshcActionEvent, type IshcAction } from "./element/action-event.js";
export { IshcElement } from "./element/ishc-element.js";
export type { Panel, PanelBar } from "./panel/panel.js";
export { IshcProgress } from "./progress/progress.js";
export { IshcStatCard } from "./stat-card/stat-card.js";
