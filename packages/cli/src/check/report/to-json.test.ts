import { expect, it } from "vitest";
import { sampleReport } from "../testing/sample-report.js";
import { toJson } from "./to-json.js";

it("gives other programs every issue with its cell and both sentences, and the counts", () => {
  const json = JSON.parse(toJson(sampleReport)) as { issues: unknown[] };
  expect(json).toMatchObject({
    schemaVersion: "1.0",
    ok: false,
    kind: "mixed",
    recordCount: 15,
    counts: { error: 1, warning: 1, note: 1, byCode: { "number-unclear": 1 } },
  });
  expect(json.issues).toHaveLength(3);
  expect(json.issues[0]).toEqual({
    code: "number-unclear",
    severity: "error",
    file: "a.xlsx",
    sheet: "Lạng Sơn",
    row: 14,
    column: "members",
    message: {
      vi: 'Số "5,2.0" ở cột "Số thành viên" có thể hiểu nhiều cách. Hãy ghi số nguyên, nhóm ba chữ số bằng dấu chấm, ví dụ 1.458. Có phải: 52?',
      en: 'The number "5,2.0" in the column "members" can be read in several ways. Write a whole number with its digits in threes, such as 1,458. Did you mean: 52?',
    },
    suggestion: "52",
  });
});
