import type { IssueCode } from "../issue/catalogue.js";
import type { Issue } from "../issue/issue.js";
import type { Period } from "./day.js";

/** Why a text that looks like a day is none; the parser adds the text itself and makes the issue. */
export interface Misreading {
  readonly code: IssueCode;
  readonly params?: Issue["params"];
  readonly suggestion?: string;
}

/** What one shape of writing makes of a text. */
export type Reading = Period | Misreading;

export const isMisreading = (reading: Reading): reading is Misreading => "code" in reading;
