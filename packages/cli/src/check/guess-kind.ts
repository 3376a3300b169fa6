import { suggestColumnMap, type Table } from "@ishc/core";
import { tableKinds, type TableKind } from "../command/table-kinds.js";

/** Which kind of table the headers fit best; nothing when no row looks like a header of any. */
export function guessKind(tables: readonly Table[]): TableKind | undefined {
  let best: { readonly kind: TableKind; readonly columnCount: number } | undefined;
  for (const kind of tableKinds) {
    const columnCount = Math.max(0, ...tables.map((table) => countColumns(table, kind)));
    // Of two that fit as well the first is meant: registers are what offices send most.
    if (columnCount > (best?.columnCount ?? 0)) best = { kind, columnCount };
  }
  return best?.kind;
}

function countColumns(table: Table, kind: TableKind): number {
  const columns = suggestColumnMap(table, kind)?.columns ?? [];
  return new Set(columns.flatMap(({ column }) => column ?? [])).size;
}
