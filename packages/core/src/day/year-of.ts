import type { Day, Period } from "./day.js";

/** The year that a day lies in, as a period. */
export function yearOf(day: Day): Period {
  const year = day.slice(0, 4);
  return { first: `${year}-01-01` as Day, last: `${year}-12-31` as Day, precision: "year" };
}
