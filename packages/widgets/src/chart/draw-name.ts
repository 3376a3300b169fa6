import type { Drawing } from "./drawing.js";

/** Letters, in units of the drawing: 12 px where it is 384 px wide. */
const letterSize = 32;

/**
 * A name in lines, over a halo that keeps it readable on every colour. Lines are 1.3 times as high as
 * letters: Vietnamese ones carry two marks.
 *
 * @param first how far under `y` the first line stands, in heights of a letter
 * @param anchor which part of each line stands at `x`; its beginning without one
 */
export const drawName = (
  lines: readonly string[],
  x: number,
  y: number,
  first: number,
  anchor?: "middle",
): Drawing => [
  "text",
  { class: "name", y, "font-size": letterSize, "stroke-width": 6, "text-anchor": anchor },
  lines.map((text, index) => ["tspan", { x, dy: `${index ? 1.3 : first}em` }, [text]]),
];
