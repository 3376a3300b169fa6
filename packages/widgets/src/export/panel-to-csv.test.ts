import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Panel } from "../panel/panel.js";
import { panelToCsv } from "./panel-to-csv.js";
import { anyPanel, clusterPanel } from "./testing/panels.js";

const withRows = (language: Panel["language"], ...rows: Panel["rows"]) =>
  panelToCsv({ ...clusterPanel, language, rows });

/** What a spreadsheet has in a cell after it was written by us. */
const expectedCell = (cell: string | number, language: Panel["language"]) =>
  typeof cell === "number"
    ? String(cell).replace(".", language === "vi" ? "," : ".")
    : /^[=+\-@\t\r\n＝＋－＠]/.test(cell)
      ? `'${cell}`
      : cell;

test("what is written can be read back cell by cell", () => {
  fc.assert(
    fc.property(anyPanel, (panel) => {
      const { data } = Papa.parse<string[]>(panelToCsv(panel).replace(/^\uFEFF/, ""), {
        delimiter: panel.language === "vi" ? ";" : ",",
        newline: "\r\n",
      });
      expect(data.slice(0, -1)).toEqual(
        panel.rows.map((row) => row.map((cell) => expectedCell(cell, panel.language))),
      );
    }),
  );
});

test("no text is left that a spreadsheet would run", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "＝"])
    expect(withRows("en", ["Ghi chú", `${start}1`])).toMatch(/^Ghi chú,"?'/);
});

test("a number stays a number, also a negative one", () => {
  expect(withRows("en", ["Change", -12.5])).toBe("Change,-12.5\r\n");
  expect(withRows("vi", ["Thay đổi", -12.5])).toBe("\uFEFFThay đổi;-12,5\r\n");
});

test("a number that is none is an empty cell, never zero", () => {
  expect(withRows("en", ["Value", Number.NaN])).toBe("Value,\r\n");
});

test("a Vietnamese file opens in Excel: byte order mark and semicolons", () => {
  expect(withRows("vi", ["Giá trị", 1458], ["Ghi chú", "a; b"])).toBe(
    '\uFEFFGiá trị;1458\r\nGhi chú;"a; b"\r\n',
  );
});
