import type { Club } from "../../club/club.js";
import type { ClubColumn } from "../../intake/columns.js";
import type { IssueCode } from "../../issue/catalogue.js";
import type { Issue } from "../../issue/issue.js";
import type { Bilingual } from "../../text/bilingual.js";

/** Whether a club keeps to a rule; `unknown` where it did not report what the rule asks for. */
export type RuleVerdict = "kept" | "broken" | "unknown";

/** One rule of the club model: advice, never a reason to refuse a row. */
export interface ClubRule {
  readonly code: IssueCode;
  /** The cell that a clerk would look at. */
  readonly column: ClubColumn;
  /** Who says so. */
  readonly source: Bilingual;
  /** The numbers of the rule, for its sentence. */
  readonly params: Issue["params"];
  readonly judge: (club: Club) => RuleVerdict;
  /** What this club has, for a sentence about it alone. */
  readonly valueOf: (club: Club) => number;
}
