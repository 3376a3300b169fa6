import { expect, test } from "vitest";
import { parseFigureTable } from "../../intake/parse-figure-table.js";
import { checkFigures } from "../check-figures.js";
import { testContext } from "../testing/check-context.js";

const header = ["measure", "place", "as_of", "edition", "part", "value"];
const codesOf = (...cells: readonly string[]): readonly string[] => {
  const { figures, sources } = parseFigureTable({ rows: [header, cells] }, testContext);
  expect(figures).toHaveLength(1);
  return checkFigures(figures, { ...testContext, sources })
    .map(({ code }) => code)
    .filter((code) => code === "edition-differs" || code === "place-not-on-day");
};

test("a district told after its time keeps its province of that time, with a note", () => {
  expect(codesOf("clubs", "Hà Nội", "31/10/2025", "", "district:Tây Hồ", "12")).toEqual([
    "place-not-on-day",
  ]);
  expect(codesOf("clubs", "Hà Nội", "31/10/2025", "63", "club:Tây Hồ", "1")).toEqual([
    "edition-differs",
  ]);
  expect(codesOf("clubs", "Hà Nội", "31/3/2025", "", "district:Tây Hồ", "12")).toEqual([]);
});

test("a period that touches both times may be of either", () => {
  expect(codesOf("clubs", "Hà Nội", "2025", "63", "", "12")).toEqual([]);
  expect(codesOf("clubs", "Hà Nội", "2025", "34", "", "12")).toEqual([]);
  expect(codesOf("clubs", "Hà Nội", "quý III/2025", "63", "", "12")).toEqual(["edition-differs"]);
  expect(codesOf("clubs", "Hà Nội", "2024", "34", "", "12")).toEqual(["edition-differs"]);
});
