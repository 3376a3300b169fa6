import type { CellValue, Issue } from "@ishc/core";
import { TextMender } from "./encoding/text-mender.js";
import type { FindCellFont } from "./xlsx/find-cell-fonts.js";

/** The rows of a sheet with their texts in Unicode, and what had to be mended; the same rows when nothing. */
export function mendRows(
  rows: readonly (readonly CellValue[])[],
  sheet: string,
  findFont?: FindCellFont,
): { readonly rows: readonly (readonly CellValue[])[]; readonly issues: readonly Issue[] } {
  const mender = new TextMender();
  for (const cells of rows) {
    for (const cell of cells) if (typeof cell === "string") mender.look(cell);
  }
  if (!mender.isNeeded && findFont === undefined) return { rows, issues: [] };
  const mended = rows.map((cells, row) =>
    mender.mendRow(cells, row + 1, findFont && ((column) => findFont(row, column))),
  );
  return { rows: mended, issues: mender.listIssues({ sheet }) };
}
