import { formatCount, formatDay } from "@ishc/core/format";
import type { Snapshot } from "@ishc/core/snapshot";
import {
  LitElement,
  css,
  html,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { loadSnapshot } from "../store/load-snapshot.js";

/**
 * One figure with its day and source.
 *
 * @element ishc-stat-card
 */
export class IshcStatCard extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    measure: {},
    label: {},
    asOf: { attribute: "as-of" },
    snapshot: { attribute: false },
  };
  static override styles: CSSResult = css`
    :host {
      display: block;
    }
  `;
  declare src: string;
  declare measure: string;
  declare label: string;
  declare asOf: string;
  declare snapshot: Snapshot | undefined;

  constructor() {
    super();
    this.src = "";
    this.measure = "";
    this.label = "";
    this.asOf = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.src) void loadSnapshot(this.src).then((snapshot) => (this.snapshot = snapshot));
  }

  override render(): TemplateResult {
    const figure = this.snapshot?.figures.find(
      (candidate) =>
        candidate.measure === this.measure &&
        candidate.asOf === this.asOf &&
        candidate.place === "country",
    );
    if (!figure) return html`<slot></slot>`;
    const source = this.snapshot?.sources.find((candidate) => candidate.id === figure.sources[0]);
    return html`<p>${this.label}</p>
      <p>${formatCount(figure.value, "vi")}</p>
      <p>Tính đến ${formatDay(figure.asOf, "vi")}. Nguồn: ${source?.title}</p>`;
  }
}
