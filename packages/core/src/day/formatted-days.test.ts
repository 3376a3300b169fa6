import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay } from "../format/format-day.js";
import type { Day, DayPrecision } from "./day.js";
import { parsePeriod } from "./parse-period.js";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const precision = fc.constantFrom<DayPrecision>("day", "month", "quarter", "half", "year");

test("what is printed of a day reads back as the period it stands for", () => {
  fc.assert(
    fc.property(
      day,
      precision,
      fc.constantFrom("vi" as const, "en" as const),
      fc.constantFrom("short" as const, "long" as const),
      (printed, exactness, language, style) => {
        const text = formatDay(printed, language, { precision: exactness, style });
        const result = parsePeriod(text);
        if (!result.ok) throw new Error(`"${text}" does not read back.`);
        const { first, last } = result.value;
        expect(result.value.precision).toBe(exactness);
        expect(first <= printed && printed <= last).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test("the first months of a year are printed as what they are", () => {
  for (const monthCount of [2, 4, 5, 7, 8, 9, 10, 11]) {
    const text = `${monthCount} tháng đầu năm 2025`;
    const result = parsePeriod(text);
    if (!result.ok) throw new Error(`"${text}" cannot be read.`);
    const { last, precision } = result.value;
    expect(formatDay(last, "vi", { precision })).toBe(text);
    expect(formatDay(last, "en", { precision })).toBe(`the first ${monthCount} months of 2025`);
  }
});
