import type { Unbranded } from "../issue/unbranded.js";
import { assertDay } from "./assert-day.js";
import type { Period } from "./day.js";

/**
 * Whether an event told as a period can only lie after a day. A check of an event fails only then:
 * a club founded "2026" is not in the future in June 2026.
 *
 * @throws {InvalidDayError} when one of the days is none.
 *
 * @example
 * isWhollyAfter({ first: "2026-01-01", last: "2026-12-31", precision: "year" }, "2026-06-30"); // => false
 */
export function isWhollyAfter(period: Unbranded<Period>, day: string): boolean {
  for (const one of [period.first, period.last, day]) assertDay(one);
  return period.first > day;
}
