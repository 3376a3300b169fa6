import type { Day, Period } from "./day.js";

/**
 * Whether an event told as a period can only lie before a day.
 *
 * @example
 * isWhollyBefore({ first: "2006-01-01", last: "2006-12-31", precision: "year" }, "2006-06-30"); // => false
 */
export function isWhollyBefore(period: Period, day: Day): boolean {
  return period.last < day;
}
