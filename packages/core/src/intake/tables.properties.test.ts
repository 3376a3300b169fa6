import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTableChecker } from "../check/table-checker.js";
import { testContext } from "../check/testing/check-context.js";
import { formatIssue } from "../format/format-issue.js";
import type { CellValue } from "./cell-value.js";
import { cellText, toCellValue } from "./cell-text.js";
import { clubColumns } from "./columns.js";
import { parseClubTable } from "./parse-club-table.js";
import { tableKinds, type TableKind } from "./table-kinds.js";
import { anyText } from "./testing/any-text.js";
import { cleanClub, registerContext } from "./testing/small-register.js";

const kinds = Object.keys(tableKinds) as TableKind[];
const contexts = { ...testContext, ...registerContext, topics: [] };
const headers = fc.constantFrom(
  ...clubColumns.flatMap(({ key, header }) => [key, header]),
  "measure",
  "as_of",
  "value",
  "title",
  "from",
  "scheme",
  "target",
  "STT",
  "Tổng",
);
const words = fc.constantFrom<CellValue>(
  "Tổng cộng",
  "Đông Hà",
  "xã Hữu Lũng",
  "30/6/2026",
  "1.458",
  "1,5 triệu",
  "clubs",
  "1-8",
  "#N/A",
  "=1+1",
  "Ã¡º»",
);
const odd = fc.constantFrom<unknown>(null, undefined, true, {}, [], Number.NaN, Symbol("x"), 1n);
const cell = fc.oneof(
  anyText,
  headers,
  words,
  odd,
  fc.double(),
  fc.constant({ day: "2026-07-04" }),
  fc.constant({ error: "#REF!" }),
);
const rows = fc.array(fc.oneof(fc.array(cell, { maxLength: 14 }), fc.array(headers), odd), {
  maxLength: 10,
});
const index = fc.nat({ max: 12 });
const merges = fc.array(fc.record({ top: index, left: index, bottom: index, right: index }), {
  maxLength: 4,
});

describe("tables of any cells", () => {
  it("are read and checked without an exception, and every issue has its sentence", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), rows, merges, (kind, cells, ranges) => {
        const checker = createTableChecker(kind, contexts, { merges: ranges });
        for (const row of cells) checker.read(row as readonly CellValue[]);
        const reading = checker.end();
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        for (const issue of reading.issues) {
          expect(formatIssue(issue, "vi")).not.toMatch(/undefined|NaN|\[object/);
          const { row, columnIndex } = issue.at ?? {};
          if (row !== undefined) expect(row).toBeLessThanOrEqual(cells.length);
          if (columnIndex !== undefined) expect(columnIndex).toBeLessThan(14);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("give each issue the row and the column of the cell that a person would open", () => {
    const columns = fc.shuffledSubarray([...clubColumns], { minLength: clubColumns.length });
    const wrong = fc.constantFrom(
      ["members", "xyz"],
      ["founded", "31/6/2020"],
      ["commune", "Không Có"],
      ["name", ""],
      ["lat", "x"],
    );
    fc.assert(
      fc.property(
        columns,
        wrong,
        fc.nat({ max: 5 }),
        fc.nat({ max: 3 }),
        (order, [key, text], above, blank) => {
          const titles = Array.from({ length: above }, (_, line) => [`Dòng ${line}`]);
          const blanks = Array.from({ length: blank }, () => []);
          const row = order.map((column) =>
            column.key === key ? text : (cleanClub[column.key] ?? ""),
          );
          const table = [...titles, order.map(({ header }) => header), ...blanks, row];
          const { issues } = parseClubTable({ rows: table }, registerContext);
          expect(issues).toHaveLength(1);
          const { at } = issues[0] ?? {};
          const found = table[(at?.row ?? 0) - 1]?.[at?.columnIndex ?? -1];
          expect(cellText(toCellValue(found))).toBe(text);
          expect(at?.column).toBe(key);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["digits", "9".repeat(50_000)],
    ["digits with spaces", "0 ".repeat(25_000)],
    ["at signs", "a@".repeat(25_000)],
    ["dots", "a.".repeat(25_000)],
    ["letters of two marks", "ệ".repeat(50_000)],
    ["brackets", "(".repeat(50_000)],
    ["signs of Latin-1", "Ã¡".repeat(25_000)],
    ["slashes", "1/".repeat(25_000)],
    ["spaces within", `a${" ".repeat(50_000)}b`],
    ["commas", "1,".repeat(25_000)],
  ])("do not hang on a cell of 50,000 %s, as a header or in any column", (_, text) => {
    const header = clubColumns.map((each) => each.header);
    const { issues } = parseClubTable(
      { rows: [header.map(() => text), header, header.map(() => text)] },
      registerContext,
    );
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues).length).toBeLessThan(20_000);
  });
});
