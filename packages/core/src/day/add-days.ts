import { assertDay } from "./assert-day.js";
import type { Day } from "./day.js";
import { toDay } from "./to-day.js";

/**
 * The day so many days later, or earlier for a negative count.
 *
 * @throws {InvalidDayError} when the day is none.
 * @throws RangeError outside the years 0000 to 9999.
 *
 * @example
 * addDays("2024-02-28", 2); // => "2024-03-01"
 */
export function addDays(day: string, dayCount: number): Day {
  assertDay(day);
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + dayCount);
  return toDay(date);
}
