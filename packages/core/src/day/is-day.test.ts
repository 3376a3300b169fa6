import { expect, test } from "vitest";
import { isDay } from "./is-day.js";

test("a day of the calendar is a day", () => {
  expect(isDay("2018-06-30")).toBe(true);
  expect(isDay("2024-02-29")).toBe(true);
});

test("a day that the calendar does not have is none", () => {
  for (const text of [
    "2018-06-31",
    "2023-02-29",
    "2018-13-01",
    "2018-00-10",
    "2018-6-30",
    "30/6/2018",
    "",
  ]) {
    expect(isDay(text), text).toBe(false);
  }
});
