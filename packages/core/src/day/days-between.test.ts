import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./add-days.js";
import { daysBetween } from "./days-between.js";
import { day, days } from "./testing/days.js";

test("scheme 1336 runs 1,948 days from its decision to its deadline", () => {
  expect(daysBetween(day("2020-08-31"), day("2025-12-31"))).toBe(1948);
});

test("a day is no days from itself, and an earlier day is a negative count away", () => {
  expect(daysBetween(day("2024-02-29"), day("2024-02-29"))).toBe(0);
  expect(daysBetween(day("2024-03-01"), day("2024-02-28"))).toBe(-2);
});

test("the change to summer time and the year when Vietnamese clocks moved are days like others", () => {
  expect(daysBetween(day("2025-03-08"), day("2025-03-10"))).toBe(2);
  expect(daysBetween(day("1975-06-12"), day("1975-06-14"))).toBe(2);
});

test("the count is whole, and adding it leads there", () => {
  fc.assert(
    fc.property(days(), days(), (from, to) => {
      const dayCount = daysBetween(from, to);
      expect(Number.isInteger(dayCount)).toBe(true);
      expect(addDays(from, dayCount)).toBe(to);
    }),
  );
});
