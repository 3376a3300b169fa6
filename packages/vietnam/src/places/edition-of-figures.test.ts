import { checkFigures, formatIssue, parseFigureTable, type Day } from "@ishc/core";
import { expect, test } from "vitest";
import { gazetteer } from "./gazetteer.js";

const context = { gazetteer, clusters: [], schemes: [], topics: [], asOf: "2026-11-25" as Day };

/** What is said of a figure of one place, edition and day. */
const saidOf = (place: string, edition: string, day: string) => {
  const header = ["measure", "place", "edition", "as_of", "value", "source"];
  const rows = [header, ["clubs", place, edition, day, "15", "Báo cáo"]];
  const read = parseFigureTable({ file: "figures.csv", rows }, context);
  return [...read.issues, ...checkFigures(read.figures, { ...context, ...read })]
    .filter(({ code }) => code.startsWith("place-") || code === "edition-differs")
    .map((issue) => [issue.code, formatIssue(issue, "vi")]);
};

test("a place of today in a figure of before it is of the wrong edition, whatever the land was called", () => {
  expect(saidOf("Huế", "vn34", "2018-09-30")).toEqual([
    [
      "edition-differs",
      "Huế của số liệu ngày 30/9/2018 được hiểu theo thời 34 tỉnh, thành phố (từ 01/7/2025), nhưng ngày đó là thời 63 tỉnh, thành phố (đến 30/6/2025), khi nơi này còn là tỉnh Thừa Thiên Huế, có thể với địa giới khác. Hãy kiểm tra cột Đơn vị hành chính (63/34). Có phải: vn63?",
    ],
  ]);
  expect(saidOf("Phú Thọ", "vn34", "2018-09-30").map(([code]) => code)).toEqual([
    "edition-differs",
  ]);
});

test("a former place in a figure of today is kept, and said to be former", () => {
  expect(saidOf("Hòa Bình", "vn63", "2026-09-30").map(([code]) => code)).toEqual([
    "place-not-on-day",
  ]);
  expect(saidOf("Phú Thọ", "vn63", "2026-09-30").map(([code]) => code)).toEqual([
    "edition-differs",
  ]);
});

test("a word before the name is questioned by what the place was on the figure's day", () => {
  expect(saidOf("TP. Huế", "", "2018-06-30").map(([code]) => code)).toEqual(["place-type-differs"]);
  expect(saidOf("TP. Huế", "", "2025-03-31")).toEqual([]);
  expect(saidOf("TP. Bắc Ninh", "", "2026-09-19").map(([code]) => code)).toEqual([
    "place-type-differs",
  ]);
  expect(saidOf("TP. Bắc Ninh", "", "2026-09-20")).toEqual([]);
});
