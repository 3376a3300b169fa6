import type { Column } from "./columns.js";
import type { HeaderColumn } from "./find-header.js";

/** One column of a kind of table, as the header of a table has it. */
export interface ColumnLayout {
  readonly key: string;
  /** Its Vietnamese header. */
  readonly header: string;
  /** Counted from 0; none for a column that is not there. */
  readonly position: number | undefined;
  /** How many zeros the unit in the header adds to its numbers: 6 for "triệu đồng". */
  readonly zeros: number;
  /** What holds for all rows where the column is not there, such as the province a sheet is named after. */
  readonly fixed: string | undefined;
}

/** Where the known columns of a table stand, and what their headers say besides their names. */
export type RowLayout = ReadonlyMap<string, ColumnLayout>;

/** The layout of a header's columns; of a repeated one the first counts. */
export function layoutOf(
  columns: readonly Column[],
  found: readonly HeaderColumn[],
  fixed: ReadonlyMap<string, string>,
  /** Of amounts whose header tells no unit: what a line above the table says. */
  titleZeros = 0,
): RowLayout {
  return new Map(
    columns.map(({ key, header, unit }) => {
      const first = found.find(({ named }) => named?.key === key);
      const { position, zeros = unit === "vnd" ? titleZeros : 0 } = first ?? {};
      return [key, { key, header, position, zeros, fixed: fixed.get(key) }];
    }),
  );
}
