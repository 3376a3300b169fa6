import type { Day } from "./day.js";

/** The result of an arithmetic that no four-digit year can hold. */
export class DayOutOfRangeError extends Error {
  override readonly name = "DayOutOfRangeError";
}

/**
 * The calendar day of a moment in UTC; for the arithmetic of this folder alone.
 *
 * @throws DayOutOfRangeError before the year 0000 or after 9999, or when the date is no date.
 */
export function toDay(date: Date): Day {
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new DayOutOfRangeError(`No day in the year ${year}.`);
  return date.toISOString().slice(0, 10) as Day;
}
