import type { IssueCode } from "./catalogue.js";
import type { Severity } from "./severity.js";

/** The cell a person would open: rows and sheets as the file shows them, the column by its English key. */
export interface Cell {
  readonly file?: string;
  readonly sheet?: string;
  /** Counted from 1, as a spreadsheet does. */
  readonly row?: number;
  /** The English key of the column, or the header as written when it is not known. */
  readonly column?: string;
  /** The column's position in the file, counted from 0: 2 is the column C of a spreadsheet. */
  readonly columnIndex?: number;
}

/** One thing wrong or notable in the data, at a place in it. JSON-safe; its sentence is made by `formatIssue`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Where it stands in the file, when it came from one. */
  readonly at?: Cell;
  /** The figures it speaks of, by id. */
  readonly figures?: readonly string[];
  readonly cluster?: string;
  /** What the sentence needs: numbers, days, names. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What to write instead, where there is one good answer. */
  readonly suggestion?: string;
}
