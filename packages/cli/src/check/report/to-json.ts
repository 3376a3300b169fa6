import { formatIssue, type Issue } from "@ishc/core";
import { tableKinds, type TableKind } from "../../command/table-kinds.js";
import type { CheckReport } from "../check-report.js";
import { countRecords, sumCounts } from "./sum-counts.js";

/** Raised in its minor part by a new field, in its major part by a change that readers must know of. */
const schemaVersion = "1.0";

/**
 * The report for other programs: public API, described in the package's README. `kind` is the kind of
 * all files, or "mixed"; of each code the first thousand issues are listed and `counts` has all.
 */
export function toJson(report: CheckReport): string {
  const counts = sumCounts(report);
  const document = {
    schemaVersion,
    ok: counts.bySeverity.error === 0,
    kind: commonKind(report),
    recordCount: countRecords(report),
    issues: report.files.flatMap(({ file, issues }) => issues.map((issue) => toRow(file, issue))),
    counts: { ...counts.bySeverity, byCode: counts.byCode },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function commonKind({ files }: CheckReport): TableKind | "mixed" | null {
  const found = tableKinds.filter((kind) => files.some((file) => file.kind === kind));
  return found.length > 1 ? "mixed" : (found[0] ?? null);
}

function toRow(file: string, issue: Issue) {
  return {
    code: issue.code,
    severity: issue.severity,
    file,
    sheet: issue.at?.sheet ?? null,
    row: issue.at?.row ?? null,
    column: issue.at?.column ?? null,
    message: { vi: formatIssue(issue, "vi"), en: formatIssue(issue, "en") },
    ...(issue.suggestion === undefined ? {} : { suggestion: issue.suggestion }),
  };
}
