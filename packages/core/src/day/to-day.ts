import { assertDay } from "./assert-day.js";
import type { Day } from "./day.js";

/**
 * The calendar day of a moment in UTC; for the arithmetic of this folder alone.
 *
 * @throws RangeError before the year 0000 or after 9999, or when the date is no date.
 */
export function toDay(date: Date): Day {
  // ECMA-262 writes other years with a sign and six digits, which is no day of ours.
  const day = date.toISOString().slice(0, 10);
  assertDay(day);
  return day;
}
