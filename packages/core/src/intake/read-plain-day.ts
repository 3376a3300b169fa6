import { isDay } from "../day/is-day.js";
import type { Period } from "../day/day.js";

const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})$/;
const isoDay = /^20\d{2}-\d{2}-\d{2}$/;

/**
 * A day of this century in one of the two ways in which nearly all of them are written; anything else
 * is left to `parsePeriod`, which says the same of these (a test compares) and takes ten times as long.
 *
 * @example
 * readPlainDay("30/6/2018"); // => { first: "2018-06-30", last: "2018-06-30", precision: "day" }
 * readPlainDay("6/2018"); // => undefined
 */
export function readPlainDay(text: string): Period | undefined {
  const parts = dayFirst.exec(text);
  const day = parts
    ? `${parts[3] ?? ""}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[1] ?? "").padStart(2, "0")}`
    : isoDay.test(text)
      ? text
      : "";
  return isDay(day) ? { first: day, last: day, precision: "day" } : undefined;
}
