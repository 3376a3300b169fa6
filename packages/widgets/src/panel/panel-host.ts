import type { TemplateResult } from "lit";
import type { IshcAction } from "../element/action-event.js";
import type { Input } from "../store/find-input.js";
import type { Panel } from "./panel.js";

/** The element a panel is drawn in. */
export interface PanelHost extends HTMLElement {
  /** 1 to 6; 3 where nothing sensible is given. */
  readonly headingLevel: unknown;
  /** The tools, once a reader has opened them. */
  menu?: ((host: PanelHost, panel: Panel) => TemplateResult) | undefined;
  /** The panel with the drawing that only a saved picture needs, made when one is asked for. */
  withArtwork?(panel: Panel): Promise<Panel>;
  /** Where the data comes from; undefined where the attributes hold it. */
  readonly input: Input | undefined;
  /** Tells the page what a reader did. */
  tell(action: IshcAction): void;
  requestUpdate(): void;
}
