import { formatIssue, type Issue, type Language } from "@ishc/core";
import { tableKindNames } from "../../command/table-kinds.js";
import type { CheckedFile, CheckReport } from "../check-report.js";
import { cellAddress, type AddressOptions } from "./cell-address.js";
import { countWords, severityWords } from "./severity-words.js";
import { escapeHtml } from "./escape-html.js";
import { htmlStyle } from "./html-style.js";
import { recordWords } from "./record-words.js";
import { countRecords, sumCounts } from "./sum-counts.js";
import { verdict } from "./verdict.js";

export interface HtmlOptions {
  readonly language: Language;
  readonly showsNotes: boolean;
}

const words = {
  vi: {
    title: "Kết quả kiểm tra số liệu câu lạc bộ",
    severity: "Mức",
    cell: "Ở đâu",
    message: "Nội dung và cách sửa",
    sheet: "Trang tính",
    whole: "cả tệp",
    clean: "Không có gì phải sửa trong tệp này.",
    hiddenNotes: (count: number) => `${count} lưu ý không in ở đây; thêm --notes để in cả lưu ý.`,
    leftOut: (count: number) => `Còn ${count} chỗ cùng loại không liệt kê.`,
  },
  en: {
    title: "Check of figures on intergenerational self-help clubs",
    severity: "Severity",
    cell: "Where",
    message: "What is wrong and what to do",
    sheet: "Sheet",
    whole: "whole file",
    clean: "Nothing to mend in this file.",
    hiddenNotes: (count: number) =>
      `${count} notes are not printed; add --notes to have them here.`,
    leftOut: (count: number) => `${count} more of the same kinds are not listed.`,
  },
};

/**
 * The report as one HTML file for the screen and for A4: no script, nothing loaded from anywhere. Its
 * own policy forbids both, so that a file can be passed on without fear.
 */
export function toHtml(report: CheckReport, { language, showsNotes }: HtmlOptions): string {
  const counts = sumCounts(report);
  const { title, hiddenNotes } = words[language];
  const { error, note } = counts.bySeverity;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="verdict ${error > 0 ? "error" : "good"}"><strong>${escapeHtml(verdict(counts, countRecords(report))[language])}</strong><br>
${escapeHtml(countWords(counts, language))}</p>
${note > 0 && !showsNotes ? `<p>${escapeHtml(hiddenNotes(note))}</p>\n` : ""}${report.files
    .map((file) => writeFile(file, language, showsNotes))
    .join("\n")}
</body>
</html>
`;
}

function writeFile(checked: CheckedFile, language: Language, showsNotes: boolean): string {
  const { sheet: sheetWord, clean, leftOut } = words[language];
  const shown = checked.issues.filter(({ severity }) => showsNotes || severity !== "note");
  const { error, warning, note } = checked.counts.bySeverity;
  const leftCount = error + warning + (showsNotes ? note : 0) - shown.length;
  const read = checked.kind
    ? `<p>${escapeHtml(tableKindNames[checked.kind][language])}: ${escapeHtml(recordWords(checked.recordCount, checked.kind, language))}</p>`
    : "";
  const sheets = [...new Set(shown.map(({ at }) => at?.sheet))].map((sheet) => {
    const heading =
      sheet === undefined ? "" : `<h3>${escapeHtml(`${sheetWord} "${sheet}"`)}</h3>\n`;
    return (
      heading +
      writeTable(
        shown.filter(({ at }) => at?.sheet === sheet),
        { language, kind: checked.kind },
      )
    );
  });
  return [
    `<h2>${escapeHtml(checked.file)}</h2>`,
    read,
    ...(shown.length === 0 ? [`<p>${escapeHtml(clean)}</p>`] : sheets),
    leftCount > 0 ? `<p>${escapeHtml(leftOut(leftCount))}</p>` : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function writeTable(issues: readonly Issue[], options: AddressOptions): string {
  const { language } = options;
  const { severity, cell, message, whole } = words[language];
  const head = [severity, cell, message].map((text) => `<th scope="col">${escapeHtml(text)}</th>`);
  const rows = issues.map((issue) => {
    const word = severityWords[issue.severity][language];
    const address = cellAddress(issue.at, options) || whole;
    return `<tr><td class="severity ${issue.severity}">${escapeHtml(word)}</td><td class="cell">${escapeHtml(address)}</td><td>${escapeHtml(formatIssue(issue, language))}</td></tr>`;
  });
  return `<table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}
