import type { Day } from "./day.js";

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD`.
 *
 * @example
 * isDay("2018-06-30"); // => true
 * isDay("2018-06-31"); // => false
 */
export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  // Of a text of another form all three are NaN, and no day is.
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const length = month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= length;
}
