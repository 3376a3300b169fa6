import { expect, test } from "vitest";
import type { Day, DayPrecision } from "../day/day.js";
import { formatDay } from "./format-day.js";
import { rows } from "../text/testing/rows.js";

test.each(
  rows(`
    2018-06-30 | day     | 30/6/2018            | ngày 30 tháng 6 năm 2018 | 30 June 2018
    2018-09-01 | day     | 1/9/2018             | ngày 1 tháng 9 năm 2018  | 1 September 2018
    2018-06-30 | month   | tháng 6/2018         | tháng 6 năm 2018         | June 2018
    2018-03-31 | quarter | quý I/2018           | quý I năm 2018           | Q1 2018
    2018-06-30 | quarter | quý II/2018          | quý II năm 2018          | Q2 2018
    2018-12-31 | quarter | quý IV/2018          | quý IV năm 2018          | Q4 2018
    2025-06-30 | half    | 6 tháng đầu năm 2025  | 6 tháng đầu năm 2025     | first half of 2025
    2025-12-31 | half    | 6 tháng cuối năm 2025 | 6 tháng cuối năm 2025    | second half of 2025
    2018-12-31 | year    | năm 2018             | năm 2018                 | 2018
`),
)("%s to the %s", (text, precision, short, long, english) => {
  const options = { precision: precision as DayPrecision };
  expect(formatDay(text as Day, "vi", options)).toBe(short);
  expect(formatDay(text as Day, "vi", { ...options, style: "long" })).toBe(long);
  expect(formatDay(text as Day, "en", options)).toBe(english);
  expect(formatDay(text as Day, "en", { ...options, style: "long" })).toBe(english);
});
