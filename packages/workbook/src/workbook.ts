import type { CellRange, Table } from "@ishc/core";

/** One sheet as a table, with what a person sees of it besides. */
export interface Sheet extends Table {
  readonly sheet: string;
  readonly merges: readonly CellRange[];
  /** Whether a person must unhide it to see it. */
  readonly isHidden: boolean;
}

export interface Workbook {
  /** In the order of the tabs, those without data left out. */
  readonly sheets: readonly Sheet[];
}
