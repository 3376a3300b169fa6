import type { Day } from "@ishc/core";
import { addDays, addMonths } from "@ishc/core/day";

/** Whether a figure keeps the rhythm its publisher promises. */
export type Freshness = "fresh" | "due" | "stale";

/** What an office may take to send and check its figures before anyone calls them late. */
const graceDays = 60;

/**
 * Fresh until the figure's day + the period + 60 days, due until the day + two periods + 60 days,
 * then stale (design, section 10).
 *
 * @param monthCount the promised period
 * @example
 * findFreshness("2025-06-30" as Day, 6, "2026-03-01" as Day); // => "due"
 */
export function findFreshness(asOf: Day, monthCount: number, today: Day): Freshness {
  const isBy = (periodCount: number) =>
    today <= addDays(addMonths(asOf, periodCount * monthCount), graceDays);
  return isBy(1) ? "fresh" : isBy(2) ? "due" : "stale";
}
