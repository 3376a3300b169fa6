import type { Day } from "../day/day.js";
import type { ClubDraft } from "../intake/club-draft.js";
import type { ClubColumn } from "../intake/columns.js";
import type { IssueCode } from "../issue/catalogue.js";
import type { Issue } from "../issue/issue.js";

/** What the row of a club is checked against. */
export interface ClubCheckContext {
  /** The day of the report, for rows that do not tell theirs. */
  readonly asOf?: Day;
}

/** What is wrong or questionable, at a cell of the row. */
export interface ClubFinding {
  readonly code: IssueCode;
  readonly column: ClubColumn;
  readonly params: Issue["params"];
}

/** What nearly every row has: made once, since rows are many. */
export const noFindings: readonly ClubFinding[] = [];

/** One check of one row: knows nothing of other rows. */
export type ClubCheck = (club: ClubDraft, context: ClubCheckContext) => readonly ClubFinding[];
