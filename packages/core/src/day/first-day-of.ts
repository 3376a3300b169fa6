import type { Day, DayPrecision } from "./day.js";

const monthCounts: Readonly<Record<Exclude<DayPrecision, "day">, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/**
 * The first day that a period can have whose last day is known: it begins where the calendar unit
 * of its precision does. "9 tháng đầu năm 2025" is exact to the year and begins on 1 January.
 */
export function firstDayOf(last: Day, precision: DayPrecision): Day {
  if (precision === "day") return last;
  const monthIndex = Number(last.slice(5, 7)) - 1;
  const month = monthIndex - (monthIndex % monthCounts[precision]) + 1;
  return `${last.slice(0, 5)}${String(month).padStart(2, "0")}-01` as Day;
}
