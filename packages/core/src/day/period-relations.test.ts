import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day, Period } from "./day.js";
import { firstDayOf } from "./first-day-of.js";
import { isWhollyAfter } from "./is-wholly-after.js";
import { isWhollyBefore } from "./is-wholly-before.js";
import { parsePeriod } from "./parse-period.js";
import { straddles } from "./straddles.js";

const day = (text: string): Day => text as Day;

function period(text: string): Period {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(`"${text}" cannot be read.`);
  return result.value;
}

test('a club founded "2026" is not in the future in June 2026, and one founded in July is', () => {
  expect(isWhollyAfter(period("2026"), day("2026-06-30"))).toBe(false);
  expect(isWhollyAfter(period("tháng 6/2026"), day("2026-06-30"))).toBe(false);
  expect(isWhollyAfter(period("7/2026"), day("2026-06-30"))).toBe(true);
  expect(isWhollyAfter(period("30/6/2026"), day("2026-06-30"))).toBe(false);
});

test('a club founded "2006" does not come before the model of 2006', () => {
  expect(isWhollyBefore(period("2006"), day("2006-06-30"))).toBe(false);
  expect(isWhollyBefore(period("2005"), day("2006-01-01"))).toBe(true);
  expect(isWhollyBefore(period("1/1/2006"), day("2006-01-01"))).toBe(false);
});

test("an event straddles a boundary when a part of it lies on each side", () => {
  const merger = day("2025-07-01");
  expect(straddles(period("2025"), merger)).toBe(true);
  expect(straddles(period("quý II/2025"), merger)).toBe(false);
  expect(straddles(period("quý III/2025"), merger)).toBe(false);
  expect(straddles(period("1/7/2025"), merger)).toBe(false);
});

test("an event is wholly before a boundary, straddles it, or is not before it at all", () => {
  const days = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(days, days, days, (a, b, boundary) => {
      const [first, last] = a < b ? [a, b] : [b, a];
      const event: Period = { first, last, precision: "day" };
      const answers = [
        isWhollyBefore(event, boundary),
        straddles(event, boundary),
        isWhollyAfter(event, boundary) || first === boundary,
      ];
      expect(answers.filter(Boolean)).toHaveLength(1);
    }),
  );
});

test("a period that begins with its year, half, quarter or month begins on the first day of it", () => {
  const texts = ["2025", "9 tháng đầu năm 2025", "4 tháng đầu năm 2025", "6 tháng cuối năm 2025"];
  for (const text of [...texts, "quý III/2025", "tháng 2/2024", "30/6/2018"]) {
    const { first, last, precision } = period(text);
    expect(firstDayOf(last, precision), text).toBe(first);
  }
});

test("no period begins before the first day that its last one allows", () => {
  const monthCount = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(monthCount, fc.constantFrom("đầu", "cuối"), (count, end) => {
      const { first, last, precision } = period(`${count} tháng ${end} năm 2025`);
      expect(firstDayOf(last, precision) <= first).toBe(true);
      expect(firstDayOf(last, precision) >= "2025-01-01").toBe(true);
    }),
  );
});
