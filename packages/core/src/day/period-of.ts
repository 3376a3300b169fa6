import { UTCDate } from "@date-fns/utc";
// One by one: the whole of date-fns is three hundred files, a quarter of a second for Node.
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { isSameMonth } from "date-fns/isSameMonth";
import { isSameQuarter } from "date-fns/isSameQuarter";
import { isSameYear } from "date-fns/isSameYear";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import type { DayPrecision, Period } from "./day.js";
import { toDay } from "./to-day.js";

// All calendar arithmetic here runs on `UTCDate`: a local `Date` has no 2011-12-30 in Apia, and
// would move that day by one (docs/decisions/0010-days-as-offices-write-them.md).

const isSameHalf = (a: Date, b: Date): boolean =>
  isSameYear(a, b) && Math.floor(a.getMonth() / 6) === Math.floor(b.getMonth() / 6);

/**
 * The smallest calendar unit that holds both days, so that what is printed of a period is never
 * finer than what was written: "9 tháng đầu năm 2025" is exact to the year, not to a quarter.
 */
function precisionOf(first: Date, last: Date): DayPrecision {
  if (isSameMonth(first, last)) return "month";
  if (isSameQuarter(first, last)) return "quarter";
  if (isSameHalf(first, last)) return "half";
  return "year";
}

/** How many days a month has; `month` counts from 1. */
export function countDaysOfMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1, 1));
}

/** The period of one day that the calendar has; `month` counts from 1. */
export function periodOfDay(year: number, month: number, dayOfMonth: number): Period {
  const day = toDay(new UTCDate(year, month - 1, dayOfMonth));
  return { first: day, last: day, precision: "day" };
}

/** The one day that lies a number of days after another, as spreadsheets count. */
export function periodOfDayAfter(
  year: number,
  month: number,
  day: number,
  dayCount: number,
): Period {
  const found = toDay(addDays(new UTCDate(year, month - 1, day), dayCount));
  return { first: found, last: found, precision: "day" };
}

/** Whole months of one year, from `firstMonth` (counted from 1) on. */
export function periodOfMonths(year: number, firstMonth: number, monthCount: number): Period {
  const first = new UTCDate(year, firstMonth - 1, 1);
  const last = lastDayOfMonth(addMonths(first, monthCount - 1));
  return { first: toDay(first), last: toDay(last), precision: precisionOf(first, last) };
}
