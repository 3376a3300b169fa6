import type { CellRange } from "./table.js";

/** Where a sheet comes from, and which of its cells are merged. */
export interface Sheet {
  readonly file?: string;
  readonly sheet?: string;
  readonly merges?: readonly CellRange[];
}
