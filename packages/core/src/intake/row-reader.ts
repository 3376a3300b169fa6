import type { Cell } from "../issue/issue.js";
import type { Source } from "../source/source.js";
import type { Assumptions } from "./assumptions.js";
import type { TableRow } from "./table-row.js";
import type { Totals } from "./totals.js";

/** Where a record stands in its file: its row, and the cell of each of its columns. */
export interface RecordRow {
  readonly at: Cell;
  cellOf(column: string): Cell;
}

/** The row itself, for checks of its own file: what they look at is handed on to nobody. */
export interface CheckedRow extends RecordRow {
  /** What a cell says. */
  rawText(column: string): string;
}

/** Takes records as they are read. */
export type Deliver<Value> = (record: Value, row: RecordRow) => void;

/** The same for checks. */
export type DeliverToChecks<Value> = (record: Value, row: CheckedRow) => void;

/** What one kind of table makes of its rows. */
export interface RowReader<Key extends string> {
  readRow(row: TableRow<Key>, assumptions: Assumptions, totals: Totals<TableRow<Key>>): void;
  /** What the name of a sheet tells of all its rows, by column. */
  readSheetName?(name: string): ReadonlyMap<string, string>;
  /**
   * What a row that is nothing but a heading tells of the rows below it, by column: an empty map ends
   * what the heading before told. `undefined` for a row that is no heading.
   */
  readHeading?(text: string): ReadonlyMap<string, string> | undefined;
  /** After the last sheet: the sources named, and records of several rows. */
  end?(): void;
  readonly sources?: () => readonly Source[];
}
