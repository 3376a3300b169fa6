import { drawName } from "./draw-name.js";
import type { Drawing } from "./drawing.js";
import { placePoints } from "./layout-view.js";
import type { Box, MapIslands, MapLook } from "./map-picture.js";

/** What the name takes of the frame's height, also where letters are larger. */
const nameHeight = 140;

const number = (value: number) => Math.round(value * 10) / 10;

/** Islands in their frame, with the look of the region that governs them, and their name. */
export function drawIslands(
  islands: MapIslands,
  look: MapLook,
  frame: Box = { x: 0, y: 0, width: 0, height: 0 },
): Drawing {
  const { id, code, lines } = islands;
  const { x, y, width, height } = frame;
  return [
    "g",
    { class: "islands", "data-code": code, "data-islands": id },
    [
      [
        "rect",
        {
          class: "frame",
          "stroke-width": 2,
          x: number(x),
          y: number(y),
          width: number(width),
          height: number(height),
          rx: 8,
        },
      ],
      ...placePoints(islands, frame, nameHeight).map(([cx, cy]): Drawing => [
        "circle",
        { class: `islet look-${look}`, "stroke-width": 2.5, cx, cy, r: 6.5 },
      ]),
      drawName(lines, number(x + 16), number(y), 1.3),
    ],
  ];
}
