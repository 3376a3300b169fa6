import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./add-days.js";
import { addMonths } from "./add-months.js";
import { monthsBetween } from "./months-between.js";
import { day, days } from "./testing/days.js";

test("a year to the day is twelve months, a leap year too", () => {
  expect(monthsBetween(day("2023-12-31"), day("2024-12-31"))).toBe(12);
  expect(monthsBetween(day("2024-12-31"), day("2025-12-31"))).toBe(12);
});

test("from 2025-11-13 to the end of 2030 there are 61 months and 18 of 31 days", () => {
  expect(monthsBetween(day("2025-11-13"), day("2030-12-31"))).toBe(61 + 18 / 31);
});

test("a month's last day to the last day of a shorter month is a whole month", () => {
  expect(monthsBetween(day("2020-08-31"), day("2020-11-30"))).toBe(3);
  expect(monthsBetween(day("2020-08-31"), day("2023-12-31"))).toBe(40);
});

test("an earlier day is a negative count of months away", () => {
  expect(monthsBetween(day("2026-01-13"), day("2025-11-13"))).toBe(-2);
});

test("so many months later is so many months away", () => {
  fc.assert(
    fc.property(days(), fc.integer({ min: -600, max: 600 }), (from, monthCount) => {
      expect(monthsBetween(from, addMonths(from, monthCount))).toBe(monthCount);
    }),
  );
});

test("a later day is more months away", () => {
  fc.assert(
    fc.property(days(), days(), (from, to) => {
      expect(monthsBetween(from, addDays(to, 1))).toBeGreaterThan(monthsBetween(from, to));
    }),
  );
});
