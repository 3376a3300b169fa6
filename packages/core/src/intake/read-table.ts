import type { IssueCode } from "../issue/catalogue.js";
import { issueOf } from "../issue/issue-of.js";
import type { Cell, Issue } from "../issue/issue.js";
import { cellText, toCellValue } from "./cell-text.js";
import type { Choice } from "./choices.js";
import type { Column } from "./columns.js";
import { findHeader } from "./find-header.js";
import { layoutOf } from "./row-layout.js";
import { TableRow } from "./table-row.js";
import type { Table } from "./table.js";

/** What stands for the empty cells of a column; each column is told once, with how often. */
export class Assumptions {
  readonly #counts = new Map<string, { readonly choice: Choice; rowCount: number }>();

  /** The choice that stands for an empty cell; noted, never silent. */
  take<C extends Choice>(column: string, choice: C): C {
    const known = this.#counts.get(column);
    if (known) known.rowCount += 1;
    else this.#counts.set(column, { choice, rowCount: 1 });
    return choice;
  }

  list(): readonly { column: string; choice: Choice; rowCount: number }[] {
    return [...this.#counts].map(([column, counted]) => ({ column, ...counted }));
  }
}

/**
 * Walks the rows below the header. Blank rows are skipped, and a table without its required
 * columns is not walked at all: each of its rows would only repeat that.
 *
 * Issues: `header-not-found`, `column-missing`, `column-repeated`, `column-unknown`,
 * `value-assumed`, and those of the rows.
 */
export function readTable<Key extends string>(
  table: Table,
  columns: readonly Column<Key>[],
  readRow: (row: TableRow<Key>, assumptions: Assumptions) => void,
): readonly Issue[] {
  const file: Cell = {
    ...(table.file === undefined ? {} : { file: table.file }),
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
  };
  const required = columns.filter((column) => column.isRequired);
  const header = findHeader(table, columns);
  if (!header) {
    const params = {
      columnsVi: required.map((column) => column.header).join("; "),
      columnsEn: required.map((column) => column.key).join(", "),
    };
    return [issueOf("header-not-found", params, { at: file })];
  }
  const headerRow = header.rowIndex + 1;
  const at = (column: string, columnIndex: number | undefined): Cell => ({
    ...file,
    row: headerRow,
    column,
    ...(columnIndex === undefined ? {} : { columnIndex }),
  });
  const aboutColumn = (code: IssueCode, key: string): Issue =>
    issueOf(
      code,
      { columnVi: columns.find((column) => column.key === key)?.header ?? key, columnEn: key },
      { at: at(key, header.positions.get(key as Key)) },
    );
  const issues: Issue[] = [
    ...required
      .filter(({ key }) => !header.positions.has(key))
      .map(({ key }) => aboutColumn("column-missing", key)),
    ...header.repeated.map((key) => aboutColumn("column-repeated", key)),
    ...header.unknown.map(({ text, position }) =>
      issueOf("column-unknown", { column: text }, { at: at(text, position) }),
    ),
  ];
  if (issues.some(({ severity }) => severity === "error")) return issues;

  const layout = layoutOf(columns, header.positions);
  const assumptions = new Assumptions();
  table.rows.slice(header.rowIndex + 1).forEach((cells, index) => {
    if (cells.every((cell) => cellText(toCellValue(cell)) === "")) return;
    const row = new TableRow<Key>({ ...file, row: headerRow + 1 + index }, cells, layout);
    readRow(row, assumptions);
    issues.push(...row.issues);
  });
  for (const { column, choice, rowCount } of assumptions.list()) {
    const { code, severity, params, at } = aboutColumn("value-assumed", column);
    issues.push({
      code,
      severity,
      ...(at ? { at } : {}),
      params: { ...params, rowCount, assumedVi: choice.words[0], assumedEn: choice.id },
    });
  }
  return issues;
}
