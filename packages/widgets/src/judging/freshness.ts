import type { Day } from "@ishc/core";

/** Whether a figure keeps the rhythm its publisher promises. */
export type Freshness = "fresh" | "due" | "stale";

/** What an office may take to send and check its figures before anyone calls them late. */
const graceDays = 60;

/** The day so many months and days after a day; in a month that is too short, from its last day. */
function dayAfter(day: Day, monthCount: number, dayCount: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year, month + monthCount, 0)).getUTCDate();
  const then = Date.UTC(year, month - 1 + monthCount, Math.min(date, lastDate) + dayCount);
  return new Date(then).toISOString().slice(0, 10);
}

/**
 * Fresh until the figure's day + the period + 60 days, due until the day + two periods + 60 days,
 * then stale (design, section 10).
 *
 * @param monthCount the promised period
 * @example
 * findFreshness("2025-06-30" as Day, 6, "2026-03-01" as Day); // => "due"
 */
export function findFreshness(asOf: Day, monthCount: number, today: Day): Freshness {
  if (today <= dayAfter(asOf, monthCount, graceDays)) return "fresh";
  return today <= dayAfter(asOf, 2 * monthCount, graceDays) ? "due" : "stale";
}
