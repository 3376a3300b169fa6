import type { Day } from "./day.js";

/**
 * The calendar day of a moment in UTC; for the arithmetic of this folder alone.
 *
 * @throws RangeError before the year 0000 or after 9999, or when the date is no date.
 */
export function toDay(date: Date): Day {
  const text = date.toISOString();
  // ECMA-262 writes other years with a sign and six digits.
  if (text.length > 24) throw new RangeError(`No day of ours: ${text}`);
  return text.slice(0, 10) as Day;
}
