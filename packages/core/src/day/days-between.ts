import { assertDay } from "./assert-day.js";

const dayMs = 86_400_000;

/**
 * How many days lie from one day to another: 0 for the same day, negative when `to` is earlier.
 *
 * A text of the form `YYYY-MM-DD` alone is midnight UTC by definition (ECMA-262, Date Time String
 * Format), and UTC has no summer time, so the answer is whole and the same in every time zone.
 *
 * @throws {InvalidDayError} when one of them is none.
 *
 * @example
 * daysBetween("2020-08-31", "2025-12-31"); // => 1948
 */
export function daysBetween(from: string, to: string): number {
  assertDay(from);
  assertDay(to);
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}
