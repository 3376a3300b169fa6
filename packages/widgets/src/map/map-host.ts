import type { Typed } from "../facts/typed.js";
import type { MapSelection } from "../chart/map-selection.js";
import type { PanelHost } from "../panel/panel-host.js";

/** The element a map is drawn in. */
export interface MapHost extends PanelHost, MapSelection {
  view?: string | null | undefined;
  readonly expectedEvery: Typed;
  readonly history: Typed | boolean;
}
