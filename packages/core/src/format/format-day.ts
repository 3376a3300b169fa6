import type { Day, DayPrecision } from "../day/day.js";
import type { Language } from "../text/language.js";

export interface FormatDayOptions {
  /** How exactly the day is known: a figure of June 2018 stands on 2018-06-30 and prints "tháng 6/2018". */
  readonly precision?: DayPrecision;
  /** `short` for cards and tables, `long` for running text; English has one form. */
  readonly style?: "short" | "long";
}

/** The months in which "the first N months" end that are known no better than to such a part of the year. */
const cutShort: Readonly<Partial<Record<DayPrecision, readonly number[]>>> = {
  quarter: [2],
  half: [4, 5],
  year: [7, 8, 9, 10, 11],
};

/**
 * A day, as exactly as it is known.
 *
 * @example
 * formatDay("2018-06-30", "vi"); // => "30/6/2018"
 * formatDay("2018-06-30", "vi", { style: "long" }); // => "ngày 30 tháng 6 năm 2018"
 * formatDay("2018-06-30", "vi", { precision: "month" }); // => "tháng 6/2018"
 * formatDay("2018-06-30", "en", { precision: "month" }); // => "June 2018"
 * formatDay("2025-09-30", "vi", { precision: "year" }); // => "9 tháng đầu năm 2025"
 */
export function formatDay(
  day: Day,
  language: Language,
  { precision = "day", style = "short" }: FormatDayOptions = {},
): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  // "9 tháng đầu năm 2025" is known to the year and ends in September: the year alone would be wrong.
  const isCutShort =
    cutShort[precision]?.includes(month) &&
    dayOfMonth === new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (isCutShort)
    return language === "vi"
      ? `${month} tháng đầu năm ${year}`
      : `the first ${month} months of ${year}`;
  return language === "vi"
    ? inVietnamese(year, month, dayOfMonth, precision, style === "long")
    : inEnglish(year, month, dayOfMonth, precision);
}

function inVietnamese(
  year: number,
  month: number,
  dayOfMonth: number,
  precision: DayPrecision,
  isLong: boolean,
): string {
  const ofYear = isLong ? ` năm ${year}` : `/${year}`;
  if (precision === "day")
    return isLong
      ? `ngày ${dayOfMonth} tháng ${month}${ofYear}`
      : `${dayOfMonth}/${month}${ofYear}`;
  if (precision === "month") return `tháng ${month}${ofYear}`;
  if (precision === "quarter")
    return `quý ${["I", "II", "III", "IV"][quarterOf(month) - 1]}${ofYear}`;
  if (precision === "half") return `6 tháng ${month < 7 ? "đầu" : "cuối"} năm ${year}`;
  return `năm ${year}`;
}

// A list of words instead of Intl: nothing to construct, and the same in every engine.
const englishMonths =
  "January February March April May June July August September October November December";

function inEnglish(
  year: number,
  month: number,
  dayOfMonth: number,
  precision: DayPrecision,
): string {
  if (precision === "quarter") return `Q${quarterOf(month)} ${year}`;
  if (precision === "half") return `${month < 7 ? "first" : "second"} half of ${year}`;
  if (precision === "year") return `${year}`;
  const monthOfYear = `${englishMonths.split(" ")[month - 1]} ${year}`;
  return precision === "month" ? monthOfYear : `${dayOfMonth} ${monthOfYear}`;
}

const quarterOf = (month: number): number => Math.ceil(month / 3);
