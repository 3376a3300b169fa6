import { assertDay } from "./assert-day.js";
import type { Day } from "./day.js";
import { toDay } from "./to-day.js";

/**
 * The same day so many months later (earlier for a negative count); where that month is shorter,
 * its last day, never a day of the month after.
 *
 * @throws {InvalidDayError} when the day is none.
 * @throws RangeError outside the years 0000 to 9999.
 *
 * @example
 * addMonths("2020-08-31", 3); // => "2020-11-30"
 */
export function addMonths(day: string, monthCount: number): Day {
  assertDay(day);
  const date = new Date(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + monthCount);
  // 31 November came out as 1 December: day 0 of a month is the last of the month before.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return toDay(date);
}
