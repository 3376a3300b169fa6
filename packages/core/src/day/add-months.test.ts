import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths } from "./add-months.js";
import { isDay } from "./is-day.js";
import { day, days } from "./testing/days.js";

test("the same day of a later or earlier month", () => {
  expect(addMonths(day("2025-11-13"), 2)).toBe("2026-01-13");
  expect(addMonths(day("2026-01-13"), -2)).toBe("2025-11-13");
});

test("where the month is shorter its last day, never a day of the month after", () => {
  expect(addMonths(day("2020-08-31"), 3)).toBe("2020-11-30");
  expect(addMonths(day("2023-12-31"), 2)).toBe("2024-02-29");
  expect(addMonths(day("2024-02-29"), 12)).toBe("2025-02-28");
  expect(addMonths(day("2024-03-31"), -1)).toBe("2024-02-29");
});

test("the month is the one asked for and the day no later in it", () => {
  fc.assert(
    fc.property(days(), fc.integer({ min: -1200, max: 1200 }), (from, monthCount) => {
      const to = addMonths(from, monthCount);
      const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(isDay(to)).toBe(true);
      expect(month(to) - month(from)).toBe(monthCount);
      expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
    }),
  );
});
