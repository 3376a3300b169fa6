import { issueCatalogue, type EditionId, type Issue } from "@ishc/core";
import type { CheckedFile } from "../check/check-report.js";

/** A register of provinces of a later edition cannot be counted by those before: an error of the file. */
export function toRegisterIssue(
  checked: CheckedFile,
  found: EditionId,
  edition: EditionId,
): CheckedFile {
  return withIssues(checked, [
    {
      code: "tally-edition-later",
      severity: issueCatalogue["tally-edition-later"].severity,
      at: { file: checked.file },
      params: { contributor: checked.file, found, edition },
    },
  ]);
}

/** A checked file with more that was found in it, counted too. */
export function withIssues(checked: CheckedFile, found: readonly Issue[]): CheckedFile {
  const bySeverity = { ...checked.counts.bySeverity };
  const byCode: Record<string, number> = { ...checked.counts.byCode };
  for (const { severity, code } of found) {
    bySeverity[severity] += 1;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  return { ...checked, issues: [...found, ...checked.issues], counts: { bySeverity, byCode } };
}
