import { html, type TemplateResult } from "lit";
import type { PanelBar } from "../panel/panel.js";

/** A hundred units wide; the mark for "by now" is one of them. */
const markWidth = 1;

/** The bar as a picture with its sentence; widths are presentation attributes, which every CSP allows. */
export function drawBar({ ratio, expectedRatio, label }: PanelBar): TemplateResult {
  // One template, because a nested one would not know that it is inside a drawing.
  return html`<svg
    part="bar"
    role="img"
    aria-label=${label}
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
  >
    <rect width=${Math.min(ratio, 1) * 100} height="1"></rect>
    <rect
      class="mark"
      x=${Math.min((expectedRatio ?? 0) * 100, 100 - markWidth)}
      width=${expectedRatio === undefined ? 0 : markWidth}
      height="1"
    ></rect>
  </svg>`;
}
