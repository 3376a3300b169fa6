import { expect, test } from "vitest";
import { addDays } from "./add-days.js";
import { addMonths } from "./add-months.js";
import { compareDays } from "./compare-days.js";
import { daysBetween } from "./days-between.js";
import { InvalidDayError } from "./invalid-day-error.js";
import { isWhollyAfter } from "./is-wholly-after.js";
import { isWhollyBefore } from "./is-wholly-before.js";
import { monthsBetween } from "./months-between.js";
import { straddles } from "./straddles.js";

const year = { first: "2018-01-01", last: "2018-12-31", precision: "year" } as const;
const functions: Readonly<Record<string, (day: string) => unknown>> = {
  addDays: (day) => addDays(day, 1),
  addMonths: (day) => addMonths(day, 1),
  compareDays: (day) => compareDays("2018-01-01", day),
  "compareDays, first": (day) => compareDays(day, "2018-01-01"),
  daysBetween: (day) => daysBetween("2018-01-01", day),
  "daysBetween, first": (day) => daysBetween(day, "2018-01-01"),
  monthsBetween: (day) => monthsBetween("2018-01-01", day),
  "monthsBetween, first": (day) => monthsBetween(day, "2018-01-01"),
  isWhollyAfter: (day) => isWhollyAfter(year, day),
  "isWhollyAfter, period": (day) => isWhollyAfter({ ...year, first: day }, "2018-01-01"),
  isWhollyBefore: (day) => isWhollyBefore(year, day),
  "isWhollyBefore, period": (day) => isWhollyBefore({ ...year, last: day }, "2018-01-01"),
  straddles: (day) => straddles(year, day),
  "straddles, period": (day) => straddles({ ...year, last: day }, "2018-01-01"),
};

test.each(Object.keys(functions))("%s takes a day and refuses a text that is none", (name) => {
  expect(() => functions[name]?.("2018-06-30")).not.toThrow();
  for (const text of ["30/6/2018", "2018-02-30", "2018-6-30", "x", ""]) {
    expect(() => functions[name]?.(text), text).toThrow(InvalidDayError);
  }
});

test("the error names what was given, whatever it was", () => {
  const given: unknown = undefined;
  expect(() => addDays(given as string, 1)).toThrow('Not a day (YYYY-MM-DD): "undefined".');
  expect(() => addDays("30/6/2018", 1)).toThrow(
    expect.objectContaining({ name: "InvalidDayError", day: "30/6/2018" }),
  );
});
