import { drawName } from "./draw-name.js";
import type { Drawing } from "./drawing.js";

/**
 * The name of a region around its point: a first word of three letters and more has its own line. Outlines
 * that tell points have counted with these lines (docs/decisions/0230).
 */
export function drawRegionName(name: string, x: number, y: number): Drawing {
  const lines = name.replace(/^(.{3,}?) /, "$1\n").split("\n");
  return drawName(lines, x, y, lines.length > 1 ? -0.3 : 0.35, "middle");
}
