import { assertDay } from "./assert-day.js";

/**
 * The order of two days for `sort`: negative when the first is earlier, 0 when they are the same.
 * For a plain question `a < b` says it too, because days are written year first.
 *
 * @throws {InvalidDayError} when one of them is none.
 *
 * @example
 * compareDays("2018-06-30", "2018-09-13"); // => -1
 */
export function compareDays(a: string, b: string): -1 | 0 | 1 {
  assertDay(a);
  assertDay(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
