import { compareDays } from "../day/compare-days.js";
import { assertCount } from "./not-a-count-error.js";
import type { ProgressFigure, ProgressInput } from "./progress-input.js";
import type { ProgressPoint } from "./progress.js";

export function toPoint({ value, qualifier, asOf, sources }: ProgressFigure): ProgressPoint {
  assertCount(value);
  return { value, qualifier, day: asOf, ...(sources && { sources }) };
}

/** A placeholder tells a year at best: nothing by time is computed from it. */
export const isDated = ({ asOfBasis }: ProgressFigure): boolean => asOfBasis !== "placeholder";

/**
 * The points of one series up to a figure, in the order of their days; of a flow the first is its
 * start, where nothing is counted yet.
 */
export function listSeries(
  { kind, target, earlier = [] }: ProgressInput,
  last: ProgressPoint,
): ProgressPoint[] {
  const start = kind === "flow" ? target?.from : undefined;
  const points = earlier
    .filter((figure) => isDated(figure) && figure.asOf < last.day)
    .filter((figure) => kind === "stock" || (start && figure.asOf > start))
    .map(toPoint)
    .sort((a, b) => compareDays(a.day, b.day) || a.value - b.value);
  return [
    ...(start && start < last.day ? [{ value: 0, qualifier: "exact" as const, day: start }] : []),
    ...points,
    last,
  ];
}
