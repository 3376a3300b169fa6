import type { Figure, FigureId } from "../figure/figure.js";
import type { Cell, Issue } from "../issue/issue.js";
import type { Source } from "../source/source.js";
import type { FigureTableContext } from "./open-figures.js";
import { readWholeTable } from "./read-whole-table.js";
import type { Table } from "./table.js";

export interface FigureTable {
  readonly figures: readonly Figure[];
  /** Those of the context and those of this table. */
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
  /** Where each figure stands in the file, for the issues that checks find later. */
  readonly cells: Readonly<Record<FigureId, Cell>>;
}

/**
 * Reads a table of published figures (số liệu công bố). A row with an error yields its issues and
 * no figure; every other row yields one, with ids in the order of the rows. What a cell leaves open
 * is never filled in silently: `value-assumed` names the column and what was taken.
 *
 * Issues: those of the table, of cells and of days; `source-missing`, `period-missing`.
 *
 * @example
 * parseFigureTable(
 *   { rows: [["Chỉ tiêu", "Địa bàn", "Tính đến", "Giá trị"], ["clubs", "cả nước", "6/2018", "1.458"]] },
 *   { gazetteer, clusters: [] },
 * ).figures[0]?.value; // => 1458
 */
export function parseFigureTable(table: Table, context: FigureTableContext): FigureTable {
  const cells: Record<FigureId, Cell> = {};
  const { records, issues, sources } = readWholeTable(
    "figures",
    table,
    context,
    ({ id }, { at }) => {
      cells[id] = at;
    },
  );
  return { figures: records, sources, issues, cells };
}
