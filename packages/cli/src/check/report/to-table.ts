import { formatIssue, type Issue, type Language } from "@ishc/core";
import { tableKindNames, type TableKind } from "../../command/table-kinds.js";
import type { CheckedFile, CheckReport } from "../check-report.js";
import { cellAddress } from "./cell-address.js";
import { countWords, severityWords } from "./severity-words.js";
import { createPaint, type Paint } from "./paint.js";
import { recordWords } from "./record-words.js";
import { stripControls } from "./strip-controls.js";
import { countRecords, sumCounts } from "./sum-counts.js";
import { verdict } from "./verdict.js";
import { wrapText } from "./wrap-text.js";

export interface TableOptions {
  readonly language: Language;
  readonly showsNotes: boolean;
  readonly hasColour: boolean;
  /** Of a line, in characters. */
  readonly columnCount: number;
}

/** On a screen more of one kind only push the others out of sight; HTML and XLSX have all. */
const mostOfOneCode = 20;
const indent = "  ";

interface Page extends TableOptions {
  readonly paint: Paint;
  /** Of the file that is being written. */
  readonly kind?: TableKind | undefined;
}

/** The report for a person at a terminal: by file and sheet, each issue with its cell, a summary last. */
export function toTable(report: CheckReport, options: TableOptions): string {
  const page: Page = { ...options, paint: createPaint(options.hasColour) };
  return `${[...report.files.map((file) => writeFile(file, { ...page, kind: file.kind })), writeSummary(report, page)].join("\n\n")}\n`;
}

function writeFile(checked: CheckedFile, page: Page): string {
  const { language, paint, showsNotes } = page;
  const kind = checked.kind && tableKindNames[checked.kind][language];
  const shown = checked.issues.filter(({ severity }) => showsNotes || severity !== "note");
  const sheets = [...new Set(shown.map(({ at }) => at?.sheet))];
  return [
    paint("strong", stripControls(checked.file) + (kind === undefined ? "" : ` (${kind})`)),
    ...sheets.flatMap((sheet) =>
      writeSheet(
        sheet,
        shown.filter(({ at }) => at?.sheet === sheet),
        page,
      ),
    ),
    ...writeLeftOut(checked, shown, page),
  ].join("\n");
}

function writeSheet(sheet: string | undefined, issues: readonly Issue[], page: Page): string[] {
  const counts = new Map<string, number>();
  const shown = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostOfOneCode;
  });
  const name = page.language === "vi" ? "Trang tính" : "Sheet";
  return [
    ...(sheet === undefined ? [] : ["", page.paint("strong", `${name} "${stripControls(sheet)}"`)]),
    ...shown.flatMap((issue) => ["", ...writeIssue(issue, page)]),
  ];
}

function writeIssue(issue: Issue, { language, kind, paint, columnCount }: Page): string[] {
  const word = severityWords[issue.severity][language].toLocaleUpperCase(language);
  const address = stripControls(cellAddress(issue.at, { language, kind }));
  const lines = wrapText(
    stripControls(formatIssue(issue, language)),
    columnCount - 2 * indent.length,
  );
  return [
    indent + paint(issue.severity, word) + (address === "" ? "" : `  ${paint("strong", address)}`),
    ...lines.map((line) => indent + indent + line),
  ];
}

/** What is not on the screen is said, with where it can be read. */
function writeLeftOut(checked: CheckedFile, shown: readonly Issue[], page: Page): string[] {
  const { language, paint } = page;
  const kept = new Map<string, number>();
  for (const { code, at } of shown) {
    const key = `${at?.sheet ?? ""}|${code}`;
    kept.set(key, Math.min((kept.get(key) ?? 0) + 1, mostOfOneCode));
  }
  const shownCount = [...kept.values()].reduce((sum, count) => sum + count, 0);
  const { error, warning, note } = checked.counts.bySeverity;
  const leftCount = error + warning + (page.showsNotes ? note : 0) - shownCount;
  if (leftCount <= 0) return [];
  const sentence = {
    vi: `Còn ${leftCount} chỗ cùng loại chưa hiện; xem đủ bằng --format html --out FILE.html`,
    en: `${leftCount} more of the same kinds are not shown; see all by --format html --out FILE.html`,
  };
  const lines = wrapText(sentence[language], page.columnCount - indent.length);
  return ["", ...lines.map((line) => indent + paint("faint", line))];
}

function writeSummary(report: CheckReport, page: Page): string {
  const { language, paint, showsNotes, columnCount } = page;
  const counts = sumCounts(report);
  const { error, note } = counts.bySeverity;
  const words = {
    vi: { heading: "Tổng kết", got: "đã đọc", hidden: `Thêm --notes để xem ${note} lưu ý.` },
    en: { heading: "Summary", got: "read", hidden: "Add --notes to see the notes." },
  }[language];
  const read = report.files.flatMap(({ kind, recordCount }) =>
    kind === undefined ? [] : [recordWords(recordCount, kind, language)],
  );
  const sum = `${words.heading}: ${countWords(counts, language)}`;
  return [
    ...wrapText(
      read.length === 0 ? `${sum}.` : `${sum}; ${words.got} ${read.join(", ")}.`,
      columnCount,
    ),
    ...(note > 0 && !showsNotes ? wrapText(words.hidden, columnCount) : []),
    ...wrapText(verdict(counts, countRecords(report))[language], columnCount).map((line) =>
      paint(error > 0 ? "error" : "good", line),
    ),
  ].join("\n");
}
