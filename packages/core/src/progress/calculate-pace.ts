import { addMonths } from "../day/add-months.js";
import { daysBetween } from "../day/days-between.js";
import { monthsBetween } from "../day/months-between.js";
import { subtractQualified } from "../figure/subtract-qualified.js";
import type { Pace, ProgressPoint } from "./progress.js";
import { leastFlowMonths, leastStockDays, paceMonths } from "./thresholds.js";

/** The pace between two points of one series, the earlier first; their days must differ. */
export function toPace(from: ProgressPoint, to: ProgressPoint): Pace {
  const change = subtractQualified(to, from);
  const monthCount = monthsBetween(from.day, to.day);
  return { from, to, change, monthCount, perMonth: change.value / monthCount };
}

const isFarEnough = (kind: "stock" | "flow", from: ProgressPoint, to: ProgressPoint): boolean =>
  kind === "flow"
    ? addMonths(from.day, leastFlowMonths) <= to.day
    : daysBetween(from.day, to.day) >= leastStockDays;

/**
 * The pace at the last point: from the point nearest to twelve months before it (of two equally
 * near the later), if that is far enough to tell a pace at all.
 *
 * @param points of one series, in the order of their days; of a flow the first is its start.
 */
export function findPace(
  kind: "stock" | "flow",
  points: readonly ProgressPoint[],
): Pace | undefined {
  const last = points[points.length - 1];
  if (!last) return undefined;
  const yearBefore = addMonths(last.day, -paceMonths);
  const distance = (point: ProgressPoint) => Math.abs(daysBetween(point.day, yearBefore));
  let nearest: ProgressPoint | undefined;
  for (const point of points)
    if (isFarEnough(kind, point, last) && !(nearest && distance(nearest) < distance(point)))
      nearest = point;
  return nearest && toPace(nearest, last);
}

/**
 * The paces seen so far, latest first: back from the last point to the next one far enough before
 * it, and so on.
 */
export function listPaces(kind: "stock" | "flow", points: readonly ProgressPoint[]): Pace[] {
  const paces: Pace[] = [];
  let to: ProgressPoint | undefined;
  for (const point of [...points].reverse()) {
    if (to && !isFarEnough(kind, point, to)) continue;
    if (to) paces.push(toPace(point, to));
    to = point;
  }
  return paces;
}
