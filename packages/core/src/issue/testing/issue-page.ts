import type { CatalogueEntry, CataloguePart } from "../catalogue/catalogue-entry.js";
import { cellIssues } from "../catalogue/cell-issues.js";
import { dayIssues } from "../catalogue/day-issues.js";
import { figureIssues } from "../catalogue/figure-issues.js";
import { fileIssues } from "../catalogue/file-issues.js";
import { registerIssues } from "../catalogue/register-issues.js";
import { ruleIssues } from "../catalogue/rule-issues.js";
import { snapshotIssues } from "../catalogue/snapshot-issues.js";
import { tableIssues } from "../catalogue/table-issues.js";

/** The parts that have a heading of their own; what no part here holds stands under the last. */
const parts: readonly (readonly [heading: string, part: CataloguePart])[] = [
  ["Tệp · Files", fileIssues],
  ["Bảng · Tables", tableIssues],
  ["Ô · Cells", cellIssues],
  ["Ngày · Days", dayIssues],
  ["Danh sách câu lạc bộ · Registers of clubs", registerIssues],
  ["Quy định của mô hình · Rules of the model", ruleIssues],
  ["Số liệu công bố · Published figures", figureIssues],
  ["Tệp dữ liệu · Data files", snapshotIssues],
];

const severities = { error: "lỗi · error", warning: "cảnh báo · warning", note: "lưu ý · note" };
const certainties = { certain: "chắc chắn · certain", probable: "có thể · probable" };

/** A sentence with the names of what it is filled with: `{column}`. */
const pattern = (sentence: CatalogueEntry["vi"]): string =>
  sentence(new Proxy({}, { get: (_, key) => `{${String(key)}}` }));

const section = ([code, { severity, certainty, vi, en }]: readonly [
  string,
  CatalogueEntry,
]): string => `### ${code}

${severities[severity]}; ${certainties[certainty]}

- ${pattern(vi)}
- ${pattern(en)}
`;

/** The catalogue as a page for people: every code, what it means, in both languages. */
export function writeIssuePage(catalogue: CataloguePart): string {
  const placed = new Set(parts.flatMap(([, part]) => Object.keys(part)));
  const others = Object.entries(catalogue).filter(([code]) => !placed.has(code));
  const all: readonly (readonly [string, readonly (readonly [string, CatalogueEntry])[]])[] = [
    ...parts.map(([heading, part]) => [heading, Object.entries(part)] as const),
    ["Khác · Others", others],
  ];
  return `# Danh mục lỗi · Catalogue of issues

Trang này được tạo từ mã nguồn (\`npm run issues\`); đừng sửa tay. Mã của một lỗi không bao giờ đổi.
**Lỗi** chặn việc công bố; **cảnh báo** và **lưu ý** thì không. Lỗi **chắc chắn** suy ra từ chính dữ
liệu; lỗi **có thể** là phán đoán mà người xem có quyền bỏ qua. Dấu "…" đứng thay nội dung ô không
được nhắc lại, vì có thể là tên hoặc số của một người.

This page is made from the code (\`npm run issues\`); do not edit it. A code never changes. An **error**
blocks publishing, a **warning** or **note** does not. What is **certain** follows from the data alone; what is
**probable** is a judgement that a person may overrule. "…" stands for a cell that is not repeated, because it
may be somebody's name or number.
${all
  .filter(([, entries]) => entries.length > 0)
  .map(([heading, entries]) => `\n## ${heading}\n\n${entries.map(section).join("\n")}`)
  .join("")}`;
}
