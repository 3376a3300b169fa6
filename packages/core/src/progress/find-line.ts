import { compareDays } from "../day/compare-days.js";
import type { Quantity } from "../figure/quantity.js";
import type { ProgressTarget } from "./progress-input.js";
import type { ProgressPoint } from "./progress.js";

/**
 * B, the number at the start: none counted yet of a flow; of a stock the figure nearest on or
 * before the start.
 *
 * @param points dated figures of the series, in the order of their days.
 */
export function findBaseline(
  kind: "stock" | "flow",
  from: ProgressPoint["day"] | undefined,
  points: readonly ProgressPoint[],
): ProgressPoint | undefined {
  if (!from) return undefined;
  if (kind === "flow") return { value: 0, qualifier: "exact", day: from };
  return points.filter(({ day }) => day <= from).pop();
}

/**
 * The points that the reference line goes through: start, milestones, deadline, as far as they are
 * known. A number older than the start is only about the number at the start.
 */
export function listLine(
  { from, by, milestones = [] }: ProgressTarget,
  required: Quantity,
  baseline: ProgressPoint | undefined,
): ProgressPoint[] {
  if (!by) return [];
  const way = milestones
    .filter((milestone) => milestone.by < by && !(from && milestone.by <= from))
    .map(({ value, by: day }): ProgressPoint => ({ value, qualifier: "exact", day }))
    .sort((a, b) => compareDays(a.day, b.day));
  const line = [...way, { ...required, day: by }];
  if (!from || !baseline || from >= by) return line;
  const qualifier = baseline.day === from ? baseline.qualifier : "about";
  return [{ value: baseline.value, qualifier, day: from }, ...line];
}
