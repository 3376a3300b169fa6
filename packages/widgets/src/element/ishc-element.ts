import type { Language } from "@ishc/core";
import type { Snapshot } from "@ishc/core/snapshot";
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import type { Typed } from "../facts/typed.js";
import type { Panel } from "../panel/panel.js";
import type { PanelHost } from "../panel/panel-host.js";
import type { Shown } from "../panel/show-facts.js";
import { findInput, type Input } from "../store/find-input.js";
import { getPageStore } from "../store/page-store.js";
import { version } from "../version.js";
import { IshcActionEvent, type IshcAction } from "./action-event.js";
import { elementTexts } from "./element-texts.js";
import { findLanguage } from "./find-language.js";
import { styles } from "./styles.js";

/** What an element shows in a language, once everything for it is there. */
export type Show = (language: Language) => Shown;

/**
 * What all elements have in common: where the data comes from, the states, the language, the frame.
 * An element shows one `Panel`, or its fallback and a sentence why.
 *
 * The frame is all that loads with the tag. What reads the data comes at the same time as the data,
 * the tools with their first use (docs/decisions/0031).
 *
 * @slot - what readers see until the data is there, and when it cannot be
 * @fires {IshcActionEvent} ishc-action - a reader retried, downloaded or asked for the embed code
 * @csspart card - the frame
 * @csspart title - what is counted, and where
 * @csspart line - whatever else must be read with it
 * @csspart source - day and source
 * @csspart tools - the menu under it
 * @csspart tool - a button of the menu
 * @csspart code - the embed code
 * @csspart message - the sentence of a state with nothing to show
 * @csspart retry - the button after a failure
 * @cssprop [--ishc-ink] - text
 * @cssprop [--ishc-quiet] - text of the source line
 * @cssprop [--ishc-paper] - background
 * @cssprop [--ishc-line] - borders
 * @cssprop [--ishc-accent] - figures and controls
 * @cssprop [--ishc-radius=0.5rem] - corners
 * @cssprop [--ishc-padding=1.25rem 1.5rem] - space inside the frame
 * @cssprop [--ishc-min-height=17rem] - least height, 23rem in narrow windows
 */
export abstract class IshcElement extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    snapshot: { attribute: false },
    src: {},
    data: {},
    measure: {},
    cluster: {},
    figurePart: { attribute: "figure-part" },
    scheme: {},
    asOf: { attribute: "as-of" },
    label: {},
    deadline: {},
    expectedEvery: { attribute: "expected-every" },
    history: {},
    headingLevel: { attribute: "heading-level" },
    theme: { reflect: true },
  };
  declare snapshot: Snapshot | null | undefined;
  declare src: string | null | undefined;
  declare data: string | null | undefined;
  declare measure: Typed;
  declare cluster: Typed;
  declare figurePart: Typed;
  declare scheme: Typed;
  declare asOf: Typed;
  declare label: Typed;
  declare deadline: Typed;
  declare expectedEvery: Typed;
  declare history: Typed | boolean;
  declare headingLevel: Typed;
  declare theme: Typed;

  /** What the element shows now; undefined while it shows a state and its fallback. */
  declare panel: Panel | undefined;

  declare private _shown: Shown;
  declare private _asked: unknown;
  declare private _show: Show | undefined;
  /** Where the data comes from; undefined where the attributes hold it. */
  declare input: Input | undefined;
  /** The tools, once a reader has opened them. */
  declare menu: PanelHost["menu"];
  declare private _disconnect: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => {
      this.requestUpdate();
    };
    const observer = new MutationObserver(update);
    for (const root of [this.ownerDocument, this.getRootNode()])
      observer.observe(root, { attributeFilter: ["lang"], subtree: true });
    const unsubscribe = getPageStore().subscribe(() => {
      // Another answer than any: the data is looked for again.
      if (this.input) this._asked = update;
      update();
    });
    this._disconnect = () => {
      observer.disconnect();
      unsubscribe();
    };
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._disconnect();
  }

  /** Shared style sheets stay behind when an element moves to another document. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    const view = this.ownerDocument.defaultView;
    if (!root?.adoptedStyleSheets || !view) return;
    const sheet = new view.CSSStyleSheet();
    const { elementStyles } = this.constructor as typeof IshcElement;
    sheet.replaceSync(elementStyles.map(String).join(""));
    root.adoptedStyleSheets = [sheet];
  }

  /** What is prepared besides the data: with another answer it is prepared anew. */
  protected abstract get asked(): unknown;

  /** Fetches the data and what reads and draws it, all at the same time. */
  protected abstract prepare(input: Input | undefined, again?: boolean): Promise<Show>;

  protected override willUpdate(): void {
    const language = findLanguage(this);
    const words = elementTexts[language];
    const input = findInput(this);
    if (!this._show || input?.key !== this.input?.key || this.asked !== this._asked)
      this._load(input);
    this._shown = { message: words.loading };
    if (this._show)
      try {
        this._shown = this._show(language);
      } catch (error) {
        // Known by its name: the class comes with the parts that refuse.
        const { name, message } = error as Error;
        this._shown = { message: name === "Refusal" ? message : words.broken, hasFailed: true };
      }
    this.panel = this._shown.panel;
  }

  protected override updated(): void {
    const { panel, freshness, hasFailed } = this._shown;
    const state = panel ? "ready" : hasFailed ? "failed" : "empty";
    this.setAttribute("state", this._show ? state : "loading");
    if (freshness) this.setAttribute("freshness", freshness);
    else this.removeAttribute("freshness");
  }

  protected override render(): TemplateResult {
    const { panel, drawing, message, hasFailed } = this._shown;
    return html`<figure
      part="card"
      tabindex="-1"
      aria-label=${panel ? `${panel.title}: ${panel.value}. ${panel.sourceLine}` : nothing}
    >
      ${
        drawing ??
        html`<slot></slot>
          <p part="message" role="status">${message}</p>
          ${
            this.input && hasFailed
              ? html`<p>
                  <button part="retry" @click=${this._retry}>
                    ${elementTexts[findLanguage(this)].retry}
                  </button>
                </p>`
              : nothing
          }`
      }
    </figure>`;
  }

  /** What was shown stays until the new is there. */
  private _load(input: Input | undefined, again?: boolean): void {
    this.input = input;
    const asked = (this._asked = this.asked);
    void this.prepare(input, again)
      .catch((): Show => (language) => ({
        message: elementTexts[language].offline,
        hasFailed: true,
      }))
      .then((show) => {
        if (input !== this.input || asked !== this._asked) return;
        this._show = show;
        this.requestUpdate();
      });
  }

  private _retry(): void {
    // The button goes away; the reader's place stays.
    this.renderRoot.querySelector("figure")?.focus();
    this._show = undefined;
    this._load(this.input, true);
    this.requestUpdate();
    this.tell("retry");
  }

  /** Tells the page what a reader did. */
  tell(action: IshcAction): void {
    this.dispatchEvent(new IshcActionEvent(action));
  }
}
