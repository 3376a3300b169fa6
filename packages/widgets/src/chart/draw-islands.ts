import type { Drawing } from "./drawing.js";
import { placePoints } from "./layout-view.js";
import type { Box, MapIslands, MapLook } from "./map-picture.js";

/** Letters of the two lines in a frame, in units of the drawing: 12 px where it is 384 px wide. */
const letterSize = 32;

const number = (value: number) => Math.round(value * 10) / 10;

/** Islands in their frame, with the look of the region that governs them, and their name. */
export function drawIslands(
  islands: MapIslands,
  look: MapLook,
  frame: Box = { x: 0, y: 0, width: 0, height: 0 },
): Drawing {
  const { id, code, lines } = islands;
  const { x, y, width, height } = frame;
  const line = (text: string, index: number): Drawing => [
    "text",
    { x: number(x + 14), y: number(y + (index + 1) * letterSize * 1.3), "font-size": letterSize },
    [text],
  ];
  return [
    "g",
    { class: "islands", "data-code": code, "data-islands": id },
    [
      [
        "rect",
        {
          class: "frame",
          x: number(x),
          y: number(y),
          width: number(width),
          height: number(height),
          rx: 8,
        },
      ],
      ...placePoints(islands, frame, 2 * letterSize * 1.3).map(([cx, cy]): Drawing => [
        "circle",
        { class: `mark look-${look}`, cx, cy, r: 6 },
      ]),
      ...lines.map(line),
    ],
  ];
}
