import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./add-days.js";
import { isDay } from "./is-day.js";
import { day, days } from "./testing/days.js";

test("days go on over the ends of months, leap days and years", () => {
  expect(addDays(day("2024-02-28"), 2)).toBe("2024-03-01");
  expect(addDays(day("2023-02-28"), 1)).toBe("2023-03-01");
  expect(addDays(day("2025-07-01"), -1)).toBe("2025-06-30");
  expect(addDays(day("2025-12-31"), 1)).toBe("2026-01-01");
});

test("adding two counts one after the other is adding their sum, and gives a day", () => {
  const counts = fc.integer({ min: -40_000, max: 40_000 });
  fc.assert(
    fc.property(days(), counts, counts, (from, a, b) => {
      expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
      expect(isDay(addDays(from, a))).toBe(true);
    }),
  );
});

test("a year that four digits cannot write is refused", () => {
  expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
  expect(() => addDays(day("0000-01-01"), -1)).toThrow(RangeError);
  expect(() => addDays(day("no day"), 1)).toThrow(RangeError);
});
