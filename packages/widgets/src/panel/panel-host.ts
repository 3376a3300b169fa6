import type { TemplateResult } from "lit";
import type { Panel } from "./panel.js";

/** The element a panel is drawn in. */
export interface PanelHost extends HTMLElement {
  /** 1 to 6; 3 where nothing sensible is given. */
  readonly headingLevel: unknown;
  /** The tools, once a reader has opened them. */
  menu?: ((host: PanelHost, panel: Panel) => TemplateResult) | undefined;
  requestUpdate(): void;
}
