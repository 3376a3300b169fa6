import type { Day } from "../day/day.js";

/** A number that a spreadsheet stores and its format shows as a day: what Excel makes of a typed 4/7. */
export interface StoredDay {
  readonly day: Day;
}

/** A formula without a result: `#N/A`, `#REF!`. */
export interface BrokenCell {
  readonly error: string;
}

/**
 * What one cell of a file holds. A text is what somebody typed, `""` an empty cell; a number is what a
 * spreadsheet stores, whatever its format shows, and needs no reading of dots and commas.
 */
export type CellValue = string | number | StoredDay | BrokenCell;
