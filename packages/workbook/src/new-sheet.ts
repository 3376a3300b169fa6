/** How a cell of a new sheet looks; the closed list keeps every workbook of ours alike. */
export type CellLook = "title" | "heading" | "required-heading" | "group" | "wrapped" | "muted";

/** A cell of a new sheet: a plain value, or one with a look. */
export type NewCell =
  string | number | { readonly value: string | number; readonly look: CellLook };

/** What the prepared cells of a column hold: `text` keeps what is typed exactly as it is typed. */
export type CellFormat = "text" | "day" | "count" | "decimal";

/** The values a column offers in a drop-down: cells of another sheet of the same workbook. */
export interface ColumnChoices {
  readonly sheet: string;
  /** From 0. */
  readonly column: number;
  /** From 0, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface NewColumn {
  /** In characters. */
  readonly width: number;
  readonly format?: CellFormat;
  readonly choices?: ColumnChoices;
  /** Shown beside a prepared cell when it is entered: at most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** One sheet of a workbook that is to be written. */
export interface NewSheet {
  readonly name: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly NewCell[])[];
  /** How many rows below the given ones are prepared with format, choices and prompt; none when left out. */
  readonly preparedRowCount?: number;
  /** Rows that stay in view while one scrolls. */
  readonly frozenRowCount?: number;
}
