import type { CheckReport, IssueCounts } from "../check-report.js";

/** The counts of all files together. */
export function sumCounts({ files }: CheckReport): IssueCounts {
  const bySeverity = { error: 0, warning: 0, note: 0 };
  const byCode: Record<string, number> = {};
  for (const { counts } of files) {
    for (const severity of ["error", "warning", "note"] as const) {
      bySeverity[severity] += counts.bySeverity[severity];
    }
    for (const [code, count] of Object.entries(counts.byCode)) {
      byCode[code] = (byCode[code] ?? 0) + count;
    }
  }
  return { bySeverity, byCode };
}

/** The records of all files together. */
export const countRecords = ({ files }: CheckReport): number =>
  files.reduce((sum, { recordCount }) => sum + recordCount, 0);
