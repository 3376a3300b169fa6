import type { Issue } from "../issue/issue.js";
import type { Source } from "../source/source.js";
import { IssueList } from "./issue-list.js";
import type { Deliver } from "./row-reader.js";
import type { TableKind } from "./table-kinds.js";
import { openTable, type TableContexts, type TableRecords } from "./table-reader.js";
import type { Table } from "./table.js";

/** Reads a table that is in memory as a whole, and keeps all of its issues. */
export function readWholeTable<Kind extends TableKind>(
  kind: Kind,
  { rows, ...sheet }: Table,
  context: TableContexts[Kind],
  onRecord?: Deliver<TableRecords[Kind]>,
): {
  readonly records: readonly TableRecords[Kind][];
  readonly issues: readonly Issue[];
  readonly sources: readonly Source[];
} {
  const records: TableRecords[Kind][] = [];
  const keep: Deliver<TableRecords[Kind]> = (record, row) => {
    records.push(record);
    onRecord?.(record, row);
  };
  const issues = new IssueList(Number.POSITIVE_INFINITY);
  const reader = openTable(kind, context, { ...sheet, onRecord: keep }, issues);
  for (const cells of rows) reader.read(cells);
  const { sources } = reader.end();
  return { records, issues: issues.list(), sources };
}
