import type { CellValue } from "./cell-value.js";

/** A rectangle of cells that are one, counted from 0, the last row and column included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells as a reader of files hands them over; core never reads bytes. */
export interface Table {
  readonly file?: string;
  readonly sheet?: string;
  /** All rows from the first of the file, the header among them. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged cells; only the first of each holds a value. */
  readonly merges?: readonly CellRange[];
}
