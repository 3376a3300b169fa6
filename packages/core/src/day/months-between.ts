import { addMonths } from "./add-months.js";
import { assertDay } from "./assert-day.js";
import { daysBetween } from "./days-between.js";

/**
 * How many calendar months lie from one day to another: the whole ones, and of the month begun the
 * part that has passed. Twelve months to a day are exactly 12, in a leap year too; negative when
 * `to` is earlier.
 *
 * @throws {InvalidDayError} when one of them is none.
 *
 * @example
 * monthsBetween("2025-11-13", "2026-11-13"); // => 12
 * monthsBetween("2025-11-13", "2025-11-28"); // => 0.5
 */
export function monthsBetween(from: string, to: string): number {
  assertDay(to);
  const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  let wholeCount = monthNumber(to) - monthNumber(from);
  if (addMonths(from, wholeCount) > to) wholeCount -= 1;
  const begun = addMonths(from, wholeCount);
  return wholeCount + daysBetween(begun, to) / daysBetween(begun, addMonths(from, wholeCount + 1));
}
