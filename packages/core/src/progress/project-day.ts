import { addDays } from "../day/add-days.js";
import type { Day } from "../day/day.js";
import { daysBetween } from "../day/days-between.js";
import type { Pace, PaceRange } from "./progress.js";
import { farthestDays, leastPaces } from "./thresholds.js";

/**
 * The day on which so many more are reached if a pace holds from a day on; none when the pace does
 * not lead there within sight.
 */
export function projectDay(from: Day, remaining: number, pace: Pace): Day | undefined {
  const { change } = pace;
  if (change.value <= 0) return undefined;
  const dayCount = Math.ceil((remaining * daysBetween(pace.from.day, pace.to.day)) / change.value);
  return dayCount <= farthestDays ? addDays(from, dayCount) : undefined;
}

/**
 * The days at the lowest and the highest of the paces seen; none when too few were seen.
 *
 * @param current the pace now, which may lie between days of its own: the range holds it too.
 */
export function projectRange(
  from: Day,
  remaining: number,
  seen: readonly Pace[],
  current: Pace,
): PaceRange | undefined {
  if (seen.length < leastPaces) return undefined;
  const lowest = seen.reduce((a, b) => (b.perMonth < a.perMonth ? b : a), current);
  const highest = seen.reduce((a, b) => (b.perMonth > a.perMonth ? b : a), current);
  const first = projectDay(from, remaining, highest);
  const last = projectDay(from, remaining, lowest);
  return {
    lowest,
    highest,
    paceCount: seen.length,
    ...(first && { first }),
    ...(last && { last }),
  };
}
