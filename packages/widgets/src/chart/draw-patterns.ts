import type { Drawing } from "./drawing.js";
import type { MapLook } from "./map-picture.js";

/**
 * What a look has besides its colour, on a tile of 12 × 12: nothing, dots, lines, a grid, full; and
 * hatching, one way for what is not known and the other way for what has no target.
 */
const textures: Readonly<Record<MapLook, string>> = {
  0: "",
  1: "M3 3h.01M9 9h.01",
  2: "M3 0v12M9 0v12",
  3: "M3 0v12M9 0v12M0 3h12M0 9h12",
  4: "",
  in: "",
  out: "",
  "no-data": "M-3 9l6 6M-3 -3l18 18M9 -3l6 6",
  "no-target": "M15 9l-6 6M15 -3l-18 18M3 -3l-6 6",
};

/** How a region of a look is filled. */
export const fillOf = (prefix: string, look: MapLook): string => `url(#${prefix}${look})`;

/**
 * The fill of a look as a pattern: a picture in black and white can be read, and so can one by somebody
 * who does not see colours.
 *
 * @param scale units of the drawing for each of a tile of 12 × 12
 */
export const drawPattern = (prefix: string, look: MapLook, scale: number): Drawing => [
  "pattern",
  {
    id: `${prefix}${look}`,
    width: 12,
    height: 12,
    patternUnits: "userSpaceOnUse",
    patternTransform: `scale(${Math.round(scale * 1000) / 1000})`,
  },
  [
    ["rect", { class: `look-${look}`, width: 12, height: 12 }],
    ["path", { class: `texture texture-${look}`, d: textures[look] }],
  ],
];
