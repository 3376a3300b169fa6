import type { Column } from "./columns.js";

/** Where the known columns of a table stand, and what their headers say besides their names. */
export interface RowLayout {
  /** Of each column that is there, counted from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** The Vietnamese header of each column of the kind, there or not. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A layout of columns at their positions. */
export function layoutOf(
  columns: readonly Column[],
  positions: ReadonlyMap<string, number>,
): RowLayout {
  return { positions, headers: new Map(columns.map(({ key, header }) => [key, header])) };
}
