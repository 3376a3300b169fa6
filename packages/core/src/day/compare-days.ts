import type { Day } from "./day.js";

/**
 * The order of two days for `sort`: negative when the first is earlier, 0 when they are the same.
 * For a plain question `a < b` says it too, because days are written year first.
 *
 * @example
 * compareDays("2018-06-30" as Day, "2018-09-13" as Day); // => -1
 */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
