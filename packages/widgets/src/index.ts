export { IshcData } from "./data/data.js";
export { IshcActionEvent, type IshcAction } from "./element/action-event.js";
export { IshcElement } from "./element/ishc-element.js";
export { IshcFigure } from "./element/ishc-figure.js";
export { IshcMap } from "./map/map.js";
export { IshcSelectEvent } from "./map/select-event.js";
export type { Panel, PanelBar } from "./panel/panel.js";
export { IshcProgress } from "./progress/progress.js";
export { IshcStatCard } from "./stat-card/stat-card.js";
