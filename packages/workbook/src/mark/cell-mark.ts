import type { Severity } from "@ishc/core";

/** One cell to colour and to comment. */
export interface CellMark {
  readonly sheet: string;
  /** From 1, as `Cell.row` of an issue. */
  readonly row: number;
  /** From 0, as `Cell.columnIndex` of an issue. */
  readonly columnIndex: number;
  readonly severity: Severity;
  /** What the comment says; several marks of one cell become one comment. */
  readonly comment: string;
}

/** The sheet that lists the issues: its name, its headers and one row for each. */
export interface IssueSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Of each row, where its first cell is to have that colour. */
  readonly severities?: readonly Severity[];
}
