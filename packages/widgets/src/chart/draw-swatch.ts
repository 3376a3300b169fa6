import { drawPattern, fillOf } from "./draw-patterns.js";
import type { Drawing } from "./drawing.js";
import type { MapLook } from "./map-picture.js";

export const swatchSize = { width: 40, height: 24 };

/** The key to a look, a picture of its own: a box of a style sheet loses its colour in forced colours. */
export const drawSwatch = (look: MapLook): Drawing => [
  "svg",
  {
    class: "swatch",
    "aria-hidden": "true",
    viewBox: `0 0 ${swatchSize.width} ${swatchSize.height}`,
    ...swatchSize,
  },
  [
    ["defs", {}, [drawPattern("key-", look, 0.75)]],
    ["rect", { class: "key", ...swatchSize, fill: fillOf("key-", look) }],
  ],
];
