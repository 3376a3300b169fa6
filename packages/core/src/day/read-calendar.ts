import { earliestYear, firstTwoDigitYearOf1900s, latestYear } from "./limits.js";
import type { Misreading, Reading } from "./misreading.js";
import { countDaysOfMonth, periodOfDay, periodOfMonths } from "./period-of.js";

// From the numbers a text names to a period, or to the reason why the calendar has none.

/** "2018" as it stands; "18" by the pivot for two digits. */
export function readYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year + (year >= firstTwoDigitYearOf1900s ? 1900 : 2000);
}

function checkYear(year: number): Misreading | undefined {
  if (year >= earliestYear && year <= latestYear) return undefined;
  return {
    code: "day-year-out-of-range",
    params: { year: String(year), from: String(earliestYear), to: String(latestYear) },
  };
}

const impossibleMonth = (month: number): Misreading => ({
  code: "day-impossible",
  params: { unit: "month", number: month },
});

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

export function readDay(year: number, month: number, day: number): Reading {
  const misreading = checkYear(year) ?? (isMonth(month) ? undefined : impossibleMonth(month));
  if (misreading) return misreading;
  const dayCount = countDaysOfMonth(year, month);
  if (day >= 1 && day <= dayCount) return periodOfDay(year, month, day);
  return { code: "day-impossible", params: { unit: "day", month, year: String(year), dayCount } };
}

/** Day before month, always; a month in front is named with the order it should have. */
export function readDayFirst(year: number, first: number, second: number): Reading {
  if (isMonth(first) && !isMonth(second)) {
    const swapped = readDay(year, first, second);
    if (!("code" in swapped)) {
      const suggestion = `${second}/${first}/${year}`;
      return { code: "day-month-first", params: { suggestion }, suggestion };
    }
  }
  return readDay(year, second, first);
}

export function readMonth(year: number, month: number): Reading {
  return (
    checkYear(year) ?? (isMonth(month) ? periodOfMonths(year, month, 1) : impossibleMonth(month))
  );
}

export function readQuarter(year: number, quarter: number): Reading {
  if (quarter < 1 || quarter > 4)
    return { code: "day-impossible", params: { unit: "quarter", number: quarter } };
  return checkYear(year) ?? periodOfMonths(year, quarter * 3 - 2, 3);
}

/** The first or the last `monthCount` months of a year. */
export function readMonthsOfYear(year: number, monthCount: number, end: "first" | "last"): Reading {
  if (!isMonth(monthCount)) return impossibleMonth(monthCount);
  return checkYear(year) ?? periodOfMonths(year, end === "first" ? 1 : 13 - monthCount, monthCount);
}

export function readWholeYear(year: number): Reading {
  return checkYear(year) ?? periodOfMonths(year, 1, 12);
}
