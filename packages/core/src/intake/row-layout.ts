import type { Column } from "./columns.js";
import type { HeaderColumn } from "./find-header.js";

/** Where the known columns of a table stand, and what their headers say besides their names. */
export interface RowLayout {
  /** Of each column that is there, counted from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** How many zeros the unit in a header adds to its numbers: 6 for "triệu đồng". */
  readonly zeros: ReadonlyMap<string, number>;
  /** What holds for all rows of a column that is not there, such as the province a sheet is named after. */
  readonly fixed: ReadonlyMap<string, string>;
  /** The Vietnamese header of each column of the kind, there or not. */
  readonly headers: ReadonlyMap<string, string>;
}

/** The layout of a header's columns; of a repeated one the first counts. */
export function layoutOf(
  columns: readonly Column[],
  found: readonly HeaderColumn[],
  fixed: ReadonlyMap<string, string>,
): RowLayout {
  const named = found.flatMap((column) => (column.named ? [{ ...column, ...column.named }] : []));
  const first = named.filter(
    (column, index) => named.findIndex(({ key }) => key === column.key) === index,
  );
  return {
    positions: new Map(first.map(({ key, position }) => [key, position])),
    zeros: new Map(first.flatMap(({ key, zeros }) => (zeros === undefined ? [] : [[key, zeros]]))),
    fixed,
    headers: new Map(columns.map(({ key, header }) => [key, header])),
  };
}
