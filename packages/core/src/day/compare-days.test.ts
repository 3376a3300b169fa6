import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDays } from "./compare-days.js";
import { daysBetween } from "./days-between.js";
import { day, days } from "./testing/days.js";

test("sorts days from the earliest", () => {
  const unsorted = [day("2018-09-13"), day("2018-06-30"), day("2017-12-31")];
  expect(unsorted.sort(compareDays)).toEqual(["2017-12-31", "2018-06-30", "2018-09-13"]);
});

test("the order is that of the days between, and the same day is level", () => {
  fc.assert(
    fc.property(days(), days(), (a, b) => {
      expect(compareDays(a, b)).toBe(Math.sign(daysBetween(b, a)));
      expect(compareDays(a, a)).toBe(0);
    }),
  );
});
