import { readFile } from "node:fs/promises";
import { formatIssue, type Issue, type Language } from "@ishc/core";
import { markWorkbook, textSheetName, type CellMark, type IssueSheet } from "@ishc/workbook";
import { UsageError } from "../command/usage-error.js";
import { writeOutput } from "../io/write-output.js";
import type { CheckedFile } from "./check-report.js";
import { columnHeader } from "./report/column-header.js";
import { columnLetters } from "./report/column-letters.js";
import { severityWords } from "./report/severity-words.js";

export interface MarkOptions {
  readonly out: string;
  readonly language: Language;
  readonly showsNotes: boolean;
}

const words = {
  vi: {
    name: "Kết quả kiểm tra",
    headers: ["Mức", "Trang tính", "Dòng", "Cột", "Nội dung và cách sửa"],
  },
  en: {
    name: "Check",
    headers: ["Severity", "Sheet", "Row", "Column", "What is wrong and what to do"],
  },
};

/**
 * Writes a copy of a checked file with its wrong cells coloured and commented and a sheet that lists
 * the issues. Answers what is to be said of the copy, such as why it is a new workbook.
 *
 * @throws {UsageError} when the file cannot be read at all: then there is nothing to mark.
 */
export async function markFile(
  checked: CheckedFile,
  { out, language, showsNotes }: MarkOptions,
): Promise<readonly Issue[]> {
  const { file, kind } = checked;
  const shown = checked.issues.filter(({ severity }) => showsNotes || severity !== "note");
  const sheet: IssueSheet = {
    ...words[language],
    rows: shown.map((issue) => toRow(issue, kind, language)),
    severities: shown.map(({ severity }) => severity),
  };
  const marks = shown.flatMap((issue) => toMark(issue, language));
  const result = await markWorkbook(await readFile(file), marks, sheet, { file });
  if (!result.ok) throw nothingToMark(result.issues[0]);
  await writeOutput(out, result.value.bytes);
  return result.issues;
}

/** An issue of a whole row or sheet has no cell to colour; the list of issues has it. */
function toMark(issue: Issue, language: Language): readonly CellMark[] {
  const { sheet = textSheetName, row, columnIndex } = issue.at ?? {};
  if (row === undefined || columnIndex === undefined) return [];
  const comment = formatIssue(issue, language);
  return [{ sheet, row, columnIndex, severity: issue.severity, comment }];
}

function toRow(
  issue: Issue,
  kind: CheckedFile["kind"],
  language: Language,
): readonly (string | number)[] {
  const { sheet = "", row = "", column = "", columnIndex } = issue.at ?? {};
  const name = language === "vi" ? columnHeader(column, kind) : column;
  return [
    severityWords[issue.severity][language],
    sheet,
    row,
    columnIndex === undefined
      ? name
      : `${columnLetters(columnIndex)}${name === "" ? "" : ` (${name})`}`,
    formatIssue(issue, language),
  ];
}

const nothingToMark = (issue: Issue | undefined) =>
  new UsageError({
    vi: `không đọc được tệp nên không có bản sao để đánh dấu. ${issue ? formatIssue(issue, "vi") : ""}`,
    en: `the file cannot be read, so there is no copy to mark. ${issue ? formatIssue(issue, "en") : ""}`,
  });
