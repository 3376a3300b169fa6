import type { Day, Period } from "./day.js";

/**
 * Whether an event told as a period may lie on either side of a boundary. The boundary is the first
 * day of what begins there: a scheme's window, an edition. Such an event is counted on neither side and listed.
 *
 * @example
 * straddles({ first: "2025-01-01", last: "2025-12-31", precision: "year" }, "2025-07-01"); // => true
 */
export function straddles(period: Period, boundary: Day): boolean {
  return period.first < boundary && period.last >= boundary;
}
