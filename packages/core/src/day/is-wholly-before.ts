import type { Unbranded } from "../issue/unbranded.js";
import { assertDay } from "./assert-day.js";
import type { Period } from "./day.js";

/**
 * Whether an event told as a period can only lie before a day.
 *
 * @throws {InvalidDayError} when one of the days is none.
 *
 * @example
 * isWhollyBefore({ first: "2006-01-01", last: "2006-12-31", precision: "year" }, "2006-06-30"); // => false
 */
export function isWhollyBefore(period: Unbranded<Period>, day: string): boolean {
  for (const one of [period.first, period.last, day]) assertDay(one);
  return period.last < day;
}
