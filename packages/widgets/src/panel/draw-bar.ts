import { html, nothing, type TemplateResult } from "lit";
import type { PanelBar } from "../panel/panel.js";

/** The bar as a picture with its sentence; widths are presentation attributes, which every CSP allows. */
export function drawBar({ ratio, expectedRatio, label }: PanelBar): TemplateResult {
  return html`<svg
    part="bar"
    role="img"
    aria-label=${label}
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
  >
    <rect width=${Math.min(ratio, 1) * 100} height="1"></rect>
    ${
      expectedRatio === undefined
        ? nothing
        : html`<rect
            class="mark"
            x=${Math.min(expectedRatio, 0.99) * 100}
            width="1"
            height="1"
          ></rect>`
    }
  </svg>`;
}
