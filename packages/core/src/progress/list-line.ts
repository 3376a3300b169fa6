import { compareText } from "../text/compare-text.js";
import type { Day } from "../day/day.js";
import type { Quantity } from "../figure/quantity.js";
import { assertCount } from "./assert-count.js";
import { isDated } from "./find-known.js";
import type { ProgressFigure, ProgressInput, ProgressTarget } from "./progress-input.js";

/**
 * B, the number at the start: of a flow nothing yet; of a stock the figure nearest on or before
 * the start, and only about that number when its day is before.
 */
function findStart({ kind, earlier = [] }: ProgressInput, from: Day): ProgressFigure | undefined {
  if (kind === "flow") return { value: 0, qualifier: "exact", asOf: from };
  const nearest = earlier
    .filter((figure) => isDated(figure) && figure.asOf <= from)
    .sort((a, b) => compareText(a.asOf, b.asOf) || a.value - b.value)
    .pop();
  return nearest && nearest.asOf < from ? { ...nearest, qualifier: "about", asOf: from } : nearest;
}

/**
 * The points that the reference line goes through, in the order of their days: start, milestones,
 * deadline, as far as they are known.
 *
 * @throws RangeError for a number that is no count.
 */
export function listLine(
  input: ProgressInput,
  { from, by, milestones = [] }: ProgressTarget,
  required: Quantity,
): ProgressFigure[] {
  if (!by) return [];
  const start = from && findStart(input, from);
  const line = [
    ...(start ? [start] : []),
    ...milestones.map(({ value, by: asOf }) => ({ value, qualifier: "exact" as const, asOf })),
    { ...required, asOf: by },
  ]
    .filter(({ asOf }) => asOf <= by && !(from && asOf < from))
    .sort((a, b) => compareText(a.asOf, b.asOf));
  for (const { value } of line) assertCount(value);
  return line;
}
