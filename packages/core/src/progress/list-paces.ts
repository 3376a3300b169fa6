import { addMonths } from "../day/add-months.js";
import { daysBetween } from "../day/days-between.js";
import type { Pace } from "./progress.js";
import type { ProgressFigure, ProgressKind } from "./progress-input.js";
import { leastFlowMonths, leastStockDays, paceMonths } from "./thresholds.js";
import { toPace } from "./to-pace.js";

const isFarEnough = (kind: ProgressKind, from: ProgressFigure, to: ProgressFigure): boolean =>
  kind === "flow"
    ? addMonths(from.asOf, leastFlowMonths) <= to.asOf
    : daysBetween(from.asOf, to.asOf) >= leastStockDays;

/**
 * The pace at the last point of a series: from the point nearest to twelve months before it (of
 * two equally near the later), among those far enough before it to tell a pace at all.
 */
export function findPace(kind: ProgressKind, series: readonly ProgressFigure[]): Pace | undefined {
  const last = series[series.length - 1];
  if (!last) return undefined;
  const yearBefore = addMonths(last.asOf, -paceMonths);
  const distance = ({ asOf }: ProgressFigure) => Math.abs(daysBetween(asOf, yearBefore));
  let nearest: ProgressFigure | undefined;
  for (const point of series)
    if (isFarEnough(kind, point, last) && !(nearest && distance(nearest) < distance(point)))
      nearest = point;
  return nearest && toPace(nearest, last);
}

/**
 * The paces seen in a series, latest first: back from the last point to the next one far enough
 * before it, and so on.
 */
export function listPaces(kind: ProgressKind, series: readonly ProgressFigure[]): Pace[] {
  const paces: Pace[] = [];
  let to: ProgressFigure | undefined;
  for (const from of [...series].reverse()) {
    if (to && !isFarEnough(kind, from, to)) continue;
    if (to) paces.push(toPace(from, to));
    to = from;
  }
  return paces;
}
