import { assertDay } from "../day/assert-day.js";
import type { DayPrecision } from "../day/day.js";
import type { Language } from "../text/language.js";

export interface FormatDayOptions {
  /** How exactly the day is known: a figure of June 2018 stands on 2018-06-30 and prints "tháng 6/2018". */
  readonly precision?: DayPrecision;
  /** `short` for cards and tables, `long` for running text; English has one form. */
  readonly style?: "short" | "long";
}

/** How many months such a part of the year has. */
const monthCounts: Readonly<Partial<Record<DayPrecision, number>>> = {
  quarter: 3,
  half: 6,
  year: 12,
};

/**
 * A day, as exactly as it is known.
 *
 * @throws {InvalidDayError} when it is none.
 *
 * @example
 * formatDay("2018-06-30", "vi"); // => "30/6/2018"
 * formatDay("2018-06-30", "vi", { style: "long" }); // => "ngày 30 tháng 6 năm 2018"
 * formatDay("2018-06-30", "vi", { precision: "month" }); // => "tháng 6/2018"
 * formatDay("2018-06-30", "en", { precision: "month" }); // => "June 2018"
 * formatDay("2025-09-30", "vi", { precision: "year" }); // => "9 tháng đầu năm 2025"
 */
export function formatDay(
  day: string,
  language: Language,
  { precision = "day", style = "short" }: FormatDayOptions = {},
): string {
  assertDay(day);
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  // "9 tháng đầu năm 2025" is known to the year and ends in September: the year alone would be wrong.
  // Of half the months or fewer a smaller part of the year is told.
  const monthCount = monthCounts[precision] ?? 0;
  const isCutShort =
    month < monthCount &&
    month * 2 > monthCount &&
    dayOfMonth === new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (isCutShort)
    return language === "vi"
      ? `${month} tháng đầu năm ${year}`
      : `the first ${month} months of ${year}`;
  const quarter = Math.ceil(month / 3);
  const ofYear = style === "long" ? ` năm ${year}` : `/${year}`;
  const monthOfYear = `${englishMonths.split(" ")[month - 1]} ${year}`;
  const forms: Readonly<Record<DayPrecision, string>> =
    language === "vi"
      ? {
          day:
            style === "long"
              ? `ngày ${dayOfMonth} tháng ${month}${ofYear}`
              : `${dayOfMonth}/${month}${ofYear}`,
          month: `tháng ${month}${ofYear}`,
          quarter: `quý ${["I", "II", "III", "IV"][quarter - 1]}${ofYear}`,
          half: `6 tháng ${quarter < 3 ? "đầu" : "cuối"} năm ${year}`,
          year: `năm ${year}`,
        }
      : {
          day: `${dayOfMonth} ${monthOfYear}`,
          month: monthOfYear,
          quarter: `Q${quarter} ${year}`,
          half: `${quarter < 3 ? "first" : "second"} half of ${year}`,
          year: `${year}`,
        };
  return forms[precision];
}

// A list of words instead of Intl: nothing to construct, and the same in every engine.
const englishMonths =
  "January February March April May June July August September October November December";
