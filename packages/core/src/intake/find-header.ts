import { cellText, toCellValue } from "./cell-text.js";
import type { Column } from "./columns.js";
import { foldText } from "./fold-text.js";
import { fewestHeaders, headerSearchRows } from "./limits.js";
import type { Table } from "./table.js";

/** Which row is the header, and what each of its cells names. */
export interface Header<Key extends string> {
  /** From 0, in `table.rows`. */
  readonly rowIndex: number;
  /** The position of each column that is there; of a repeated one the first. */
  readonly positions: ReadonlyMap<Key, number>;
  readonly repeated: readonly Key[];
  /** The headers that this kind of table does not have, as written. */
  readonly unknown: readonly { readonly text: string; readonly position: number }[];
}

/**
 * Finds the row of headers: the first that names two known columns or more, in Vietnamese or
 * English, in any order, whatever stands above it.
 */
export function findHeader<Key extends string>(
  table: Table,
  columns: readonly Column<Key>[],
): Header<Key> | undefined {
  const keys = new Map<string, Key>(
    columns.flatMap(({ key, header }) => [
      [foldText(key), key],
      [foldText(header), key],
    ]),
  );
  // A header of one column only is possible in no kind of table.
  for (const [rowIndex, cells] of table.rows.slice(0, headerSearchRows).entries()) {
    const positions = new Map<Key, number>();
    const repeated: Key[] = [];
    const unknown: Header<Key>["unknown"][number][] = [];
    cells.forEach((cell, position) => {
      const text = cellText(toCellValue(cell));
      const key = keys.get(foldText(text));
      if (key === undefined) {
        if (text !== "") unknown.push({ text, position });
      } else if (positions.has(key)) repeated.push(key);
      else positions.set(key, position);
    });
    if (positions.size >= fewestHeaders) return { rowIndex, positions, repeated, unknown };
  }
  return undefined;
}
