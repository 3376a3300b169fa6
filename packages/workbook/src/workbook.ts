import type { CellValue } from "@ishc/core";

/** A rectangle of cells that are one, counted from 0, the last row and column included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as a table, with what a person sees of it besides. */
export interface Sheet {
  readonly file?: string;
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** Whether a person must unhide it to see it. */
  readonly isHidden: boolean;
}

export interface Workbook {
  /** In the order of the tabs, those without data left out. */
  readonly sheets: readonly Sheet[];
}
