import { expect, test } from "vitest";
import type { Day } from "../../day/day.js";
import { parseFigureTable } from "../../intake/parse-figure-table.js";
import { checkFigures } from "../check-figures.js";
import { testContext } from "../testing/check-context.js";

const isFuture = (asOf: string, cutOff: string): boolean => {
  const rows = [
    ["measure", "place", "as_of", "value"],
    ["clubs", "country", asOf, "9500"],
  ];
  const { figures, sources } = parseFigureTable({ rows }, testContext);
  expect(figures).toHaveLength(1);
  const issues = checkFigures(figures, { ...testContext, sources, asOf: cutOff as Day });
  return issues.some(({ code }) => code === "future-day");
};

test("a period that begins after the cut-off is in the future, however few months it has", () => {
  const periods = ["2025", "9 tháng đầu năm 2025", "4 tháng đầu năm 2025", "quý I/2025", "1/2025"];
  for (const period of periods) {
    expect(isFuture(period, "2024-12-15"), period).toBe(true);
    expect(isFuture(period, "2024-12-31"), period).toBe(true);
    expect(isFuture(period, "2025-01-01"), period).toBe(false);
  }
});

test("a half and a quarter of a year begin on their own first days", () => {
  expect(isFuture("6 tháng cuối năm 2025", "2025-06-30")).toBe(true);
  expect(isFuture("6 tháng cuối năm 2025", "2025-07-01")).toBe(false);
  expect(isFuture("quý III/2025", "2025-06-30")).toBe(true);
  expect(isFuture("quý III/2025", "2025-07-01")).toBe(false);
});
