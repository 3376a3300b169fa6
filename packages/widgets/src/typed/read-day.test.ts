import { expect, test } from "vitest";
import { readDay } from "./read-day.js";

test.each([
  ["2018-06-30", "2018-06-30", "day"],
  ["30/6/2018", "2018-06-30", "day"],
  ["6/2018", "2018-06-30", "month"],
  ["2018-02", "2018-02-28", "month"],
  ["2/2024", "2024-02-29", "month"],
  ["2018", "2018-12-31", "year"],
  ["29/2/2024", "2024-02-29", "day"],
])("%s ends on %s", (text, asOf, precision) => {
  expect(readDay(text)).toEqual({ asOf, precision });
});

test.each([
  "31/6/2018",
  "29/2/2023",
  "13/2018",
  "0/6/2018",
  "0/2018",
  "x/6/2018",
  "30-6-2018",
  "6",
])("%s is no day", (text) => {
  expect(readDay(text)).toBeUndefined();
});
