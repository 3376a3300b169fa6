import { combineQualifiers } from "../figure/combine-qualifiers.js";
import { assertCount } from "./assert-count.js";
import type { ProgressFigure, ProgressInput } from "./progress-input.js";

/** A placeholder tells a year at best: nothing by time is computed from it. */
export const isDated = ({ asOfBasis }: Pick<ProgressFigure, "asOfBasis">): boolean =>
  asOfBasis !== "placeholder";

/**
 * The figure to judge, if it is known on the day and, of a flow, can count anything of the target.
 * Where somebody has not reported it is at least what the others give.
 *
 * @throws RangeError when its value is no count.
 */
export function findKnown({
  kind,
  target,
  achieved,
  contributors,
  on,
}: ProgressInput): ProgressFigure | undefined {
  if (!achieved || achieved.asOf > on) return undefined;
  assertCount(achieved.value);
  const isBeforeStart = kind === "flow" && target?.from && achieved.asOf < target.from;
  if (isBeforeStart && isDated(achieved)) return undefined;
  return contributors && contributors.known < contributors.expected
    ? { ...achieved, qualifier: combineQualifiers(achieved.qualifier, "at-least") }
    : achieved;
}
