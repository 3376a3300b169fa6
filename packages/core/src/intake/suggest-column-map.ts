import type { ColumnMap } from "./column-map.js";
import { findHeader } from "./find-header.js";
import { headerWordsOf } from "./header-words-of.js";
import type { TableKind } from "./table-kinds.js";
import type { Table } from "./table.js";
import { toColumnMap } from "./to-column-map.js";

/**
 * What the headers of a table seem to stand for: for a person to confirm or change, to keep, and to
 * hand to the reader. `undefined` when no row looks like a header.
 *
 * @example
 * suggestColumnMap({ rows: [["Tên CLB", "Tổng số TV", "SĐT"]] }, "clubs")?.columns;
 * // => [
 * //   { header: "Tên CLB", column: "name" },
 * //   { header: "Tổng số TV", column: "members" },
 * //   { header: "SĐT", column: null },
 * // ]
 */
export function suggestColumnMap(table: Table, kind: TableKind): ColumnMap | undefined {
  const header = findHeader(table.rows, {
    words: headerWordsOf(kind),
    merges: table.merges ?? [],
    findMapped: () => undefined,
  });
  return header && toColumnMap(kind, header);
}
