import { drawTexture } from "./draw-texture.js";
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
    ["rect", { class: `look-${look} key`, ...swatchSize }],
    ...drawTexture(look, { x: 0, y: 0, ...swatchSize }, 0.75),
  ],
];
