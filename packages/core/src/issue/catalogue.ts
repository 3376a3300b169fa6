import { cellIssues } from "./catalogue/cell-issues.js";
import type { CataloguePart } from "./catalogue/catalogue-entry.js";
import { dayIssues } from "./catalogue/day-issues.js";
import { figureIssues } from "./catalogue/figure-issues.js";
import { fileIssues } from "./catalogue/file-issues.js";
import { registerIssues } from "./catalogue/register-issues.js";
import { ruleIssues } from "./catalogue/rule-issues.js";
import { snapshotIssues } from "./catalogue/snapshot-issues.js";
import { tableIssues } from "./catalogue/table-issues.js";
import { tallyIssues } from "./catalogue/tally-issues.js";

/**
 * Every issue code with its severity and its sentence in both languages.
 * Codes are API: one is never renamed and never given another meaning.
 */
export const issueCatalogue = {
  ...fileIssues,
  ...dayIssues,
  ...tableIssues,
  ...cellIssues,
  ...registerIssues,
  ...ruleIssues,
  ...figureIssues,
  ...tallyIssues,
  ...snapshotIssues,
} as const satisfies CataloguePart;

export type IssueCode = keyof typeof issueCatalogue;
