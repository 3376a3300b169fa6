import { issueCatalogue, type Issue, type IssueCode } from "@ishc/core";
import type { IssueCounts } from "./check-report.js";

/** The counts of a file: of its own issues, which are all kept, and of its table, as the reader counted. */
export function countIssues(
  ofFile: readonly Issue[],
  ofTable: Readonly<Partial<Record<IssueCode, number>>>,
): IssueCounts {
  const byCode: Record<string, number> = { ...ofTable };
  for (const { code } of ofFile) byCode[code] = (byCode[code] ?? 0) + 1;
  const bySeverity = { error: 0, warning: 0, note: 0 };
  for (const [code, count] of Object.entries(byCode)) {
    bySeverity[issueCatalogue[code as IssueCode].severity] += count;
  }
  return { bySeverity, byCode };
}
