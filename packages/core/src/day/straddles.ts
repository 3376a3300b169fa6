import type { Unbranded } from "../issue/unbranded.js";
import { assertDay } from "./assert-day.js";
import type { Period } from "./day.js";
import { isAcross } from "./is-across.js";

/**
 * Whether an event told as a period may lie on either side of a boundary. The boundary is the first
 * day of what begins there: a scheme's window, an edition. Such an event is counted on neither side and listed.
 *
 * @throws {InvalidDayError} when one of the days is none.
 *
 * @example
 * straddles({ first: "2025-01-01", last: "2025-12-31", precision: "year" }, "2025-07-01"); // => true
 */
export function straddles(period: Unbranded<Period>, boundary: string): boolean {
  const { first, last } = period;
  assertDay(first);
  assertDay(last);
  assertDay(boundary);
  return isAcross({ ...period, first, last }, boundary);
}
