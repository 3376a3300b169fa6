import type { Issue } from "@ishc/core";
import type { CheckReport } from "../check-report.js";

const at = { file: "a.xlsx", sheet: "Lạng Sơn", row: 14, column: "members", columnIndex: 5 };

/** An error with a suggestion, a warning of hostile text, and a note. */
export const sampleIssues: readonly Issue[] = [
  {
    code: "number-unclear",
    severity: "error",
    at,
    params: { columnVi: "Số thành viên", columnEn: "members", text: "5,2.0" },
    suggestion: "52",
  },
  {
    code: "place-unknown",
    severity: "warning",
    at: { file: "a.xlsx", sheet: "Sheet2", row: 3, column: "province", columnIndex: 26 },
    params: { text: "<img src=x onerror=alert(1)>" },
  },
  {
    code: "column-unknown",
    severity: "note",
    at: { file: "a.xlsx", sheet: "Sheet2", row: 1, column: "Ghi chú", columnIndex: 7 },
    params: { column: "Ghi chú" },
  },
];

export const sampleReport: CheckReport = {
  files: [
    {
      file: "a.xlsx",
      kind: "clubs",
      recordCount: 12,
      issues: sampleIssues,
      counts: {
        bySeverity: { error: 1, warning: 1, note: 1 },
        byCode: { "number-unclear": 1, "place-unknown": 1, "column-unknown": 1 },
      },
    },
    {
      file: "b.csv",
      kind: "figures",
      recordCount: 3,
      issues: [],
      counts: { bySeverity: { error: 0, warning: 0, note: 0 }, byCode: {} },
    },
  ],
};
