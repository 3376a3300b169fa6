import { describe, expect, it } from "vitest";
import { testContext } from "../check/testing/check-context.js";
import type { CellValue } from "./cell-value.js";
import { parseFigureTable } from "./parse-figure-table.js";

const header = ["measure", "place", "as_of", "as_of_basis", "value", "qualifier", "source"];
const readCells = (asOf: unknown, value: unknown) =>
  parseFigureTable(
    {
      rows: [
        [...header, "source_kind"],
        ["clubs", "country", asOf, "stated", value, "exact", "Báo cáo", "press"] as CellValue[],
      ],
    },
    testContext,
  );

describe("cells as a workbook stores them", () => {
  it("takes a stored number as it is, and a stored day of a day column as that day", () => {
    const { figures, issues } = readCells({ day: "2018-06-30" }, 1.458e3);
    expect(issues).toEqual([]);
    expect(figures).toMatchObject([{ value: 1458, asOf: "2018-06-30", asOfPrecision: "day" }]);
  });

  it.each([
    [{ day: "2018-07-04" }, "number-became-date"],
    [{ error: "#N/A" }, "cell-broken"],
    [1.5, "number-not-whole"],
    [-3, "number-negative"],
    [1e300, "number-too-large"],
    [Number.NaN, "cell-broken"],
  ])("gives no value for %j but %s, at its column of the file", (value, code) => {
    const { figures, issues } = readCells("2018", value);
    expect(figures).toEqual([]);
    expect(issues).toMatchObject([{ code, at: { row: 2, column: "value", columnIndex: 4 } }]);
  });

  it.each([[null], [undefined], [{}], [{ day: "hôm qua" }], [[]], [Symbol("x")]])(
    "takes what no reader of files may hand over (%#) for an empty cell",
    (value) => {
      expect(readCells("2018", value).issues).toMatchObject([{ code: "value-missing" }]);
    },
  );

  it("names a broken cell of a day column once", () => {
    expect(readCells({ error: "#REF!" }, 3).issues.map(({ code }) => code)).toEqual([
      "cell-broken",
    ]);
  });
});
