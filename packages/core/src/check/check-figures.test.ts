import { describe, expect, it } from "vitest";
import { formatIssue } from "../format/format-issue.js";
import { figureColumns } from "../intake/columns.js";
import { parseFigureTable } from "../intake/parse-figure-table.js";
import type { Table } from "../intake/table.js";
import { checkFigures } from "./check-figures.js";
import { testContext } from "./testing/check-context.js";
import { listContradictionCases } from "./testing/contradiction-cases.js";

const listIssues = (table: Table) => {
  const read = parseFigureTable(table, testContext);
  return [
    ...read.issues,
    ...checkFigures(read.figures, { ...testContext, sources: read.sources, cells: read.cells }),
  ];
};
const cases = listContradictionCases();
const ofState = (state: "wrong" | "mended") =>
  cases
    .filter((each) => each.state === state)
    .map((each) => [each.number, each.code, each.table] as const);

describe("checkFigures", () => {
  it.each(ofState("wrong"))("finds in case %s %s and nothing else", (_, code, table) => {
    const issues = listIssues(table);
    expect(issues.filter(({ severity }) => severity !== "note").map((issue) => issue.code)).toEqual(
      [code],
    );
  });

  it.each(ofState("mended"))("finds nothing in case %s once %s is mended", (_, _code, table) => {
    expect(listIssues(table)).toEqual([]);
  });

  it("has a mended twin for every case", () => {
    expect(ofState("mended").map(([number]) => number)).toEqual(
      ofState("wrong").map(([number]) => number),
    );
  });

  it("says the same of every case under Vietnamese headers", () => {
    const headers = new Map<string, string>(figureColumns.map(({ key, header }) => [key, header]));
    const inVietnamese = (table: Table): Table => ({
      ...table,
      rows: table.rows.map((row, index) =>
        index === 0
          ? row.map((key) => (typeof key === "string" ? headers.get(key) : undefined) ?? key)
          : row,
      ),
    });
    for (const { table } of cases) {
      expect(listIssues(inVietnamese(table))).toEqual(listIssues(table));
    }
  });

  it.each(["vi", "en"] as const)("says every case in a whole sentence (%s)", (language) => {
    const sentences = cases.flatMap(({ table }) =>
      listIssues(table).map((issue) => formatIssue(issue, language)),
    );
    expect(sentences.join("\n")).not.toMatch(/undefined|NaN|Infinity|\(\)|""/);
    expect(sentences.join("\n")).toMatchSnapshot();
  });
});
