import { addDays } from "../day/add-days.js";
import { compareText } from "../text/compare-text.js";
import type { Day } from "../day/day.js";
import { daysBetween } from "../day/days-between.js";
import type { Unbranded } from "../issue/unbranded.js";
import { assertCount } from "./assert-count.js";
import { findKnown, isDated } from "./find-known.js";
import { findRequired } from "./find-required.js";
import { hasReached } from "./has-reached.js";
import { findPace, listPaces } from "./list-paces.js";
import type { Outlook, PaceRange } from "./outlook.js";
import type { Pace } from "./progress.js";
import type { ProgressFigure, ProgressInput } from "./progress-input.js";
import { farthestDays, leastPaces } from "./thresholds.js";

/**
 * The pace of a measure, and where it leads if it holds: the day the target is reached, and the
 * days at the lowest and the highest pace seen so far. Clubs come in batches of projects and plans,
 * so this is a range that was seen, never a probability (docs/decisions/0017).
 *
 * Everything is reckoned from the figure's own day; an outlook that lies before `on` is none.
 *
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * calculateOutlook({
 *   kind: "stock",
 *   earlier: [{ value: 6521, qualifier: "exact", asOf: "2023-12-31" }],
 *   achieved: { value: 8432, qualifier: "exact", asOf: "2024-12-31" },
 *   on: "2024-12-31",
 * }).pace?.change.value; // => 1911
 */
export function calculateOutlook(given: Unbranded<ProgressInput>): Outlook {
  const input = given as ProgressInput;
  const { kind, target, on } = input;
  const achieved = findKnown(input);
  if (!achieved || !isDated(achieved)) return {};
  const series = listSeries(input, achieved);
  const pace = findPace(kind, series);
  if (!pace) return {};
  const required = target && findRequired(target);
  if (!required || hasReached(achieved, required.value)) return { pace };
  const remaining = required.value - achieved.value;
  const projectedDay = projectDay(achieved.asOf, remaining, pace);
  const range = projectRange(achieved.asOf, remaining, listPaces(kind, series), pace);
  return {
    pace,
    ...(projectedDay && projectedDay >= on && { projectedDay }),
    ...(range && !(range.last && range.last < on) && { range }),
  };
}

/** The dated figures up to the last, in the order of their days; a flow begins with none counted. */
function listSeries(
  { kind, target, earlier = [] }: ProgressInput,
  last: ProgressFigure,
): ProgressFigure[] {
  const start = target?.from;
  const isFlow = kind === "flow";
  const figures = earlier.filter(
    (figure) =>
      isDated(figure) && figure.asOf < last.asOf && !(isFlow && start && figure.asOf <= start),
  );
  for (const { value } of figures) assertCount(value);
  const zero: ProgressFigure[] =
    isFlow && start ? [{ value: 0, qualifier: "exact", asOf: start }] : [];
  return [...zero, ...figures, last].sort(
    (a, b) => compareText(a.asOf, b.asOf) || a.value - b.value,
  );
}

/** The day so many more are reached if a pace holds; none when it does not lead there in sight. */
function projectDay(from: Day, remaining: number, pace: Pace): Day | undefined {
  const gained = pace.change.value;
  if (gained <= 0) return undefined;
  const dayCount = Math.ceil((remaining * daysBetween(pace.from.asOf, pace.to.asOf)) / gained);
  return dayCount <= farthestDays ? addDays(from, dayCount) : undefined;
}

/** The current pace need not be one of those seen in a row, and the range holds it too. */
function projectRange(
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
