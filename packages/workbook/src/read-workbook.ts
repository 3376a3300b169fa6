import { issueOf, type Issue, type Result } from "@ishc/core";
import { checkFileSize } from "./check-limits.js";
import { FileProblem } from "./file-problem.js";
import { findFileKind, type FileKind } from "./find-file-kind.js";
import { fileLimits, type FileLimits } from "./limits.js";
import type { SheetReading } from "./sheet-reading.js";
import type { Workbook } from "./workbook.js";
import { readJson } from "./json/read-json.js";
import { readXls } from "./xls/read-xls.js";
import { readXlsx } from "./xlsx/read-xlsx.js";

export interface ReadOptions {
  /** The name of the file, for the place of issues. */
  readonly file?: string;
  readonly limits?: Partial<FileLimits>;
}

/** The kinds that are not read, as a clerk knows them. */
const unreadKinds: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ods: { vi: "bảng tính OpenDocument .ods", en: "OpenDocument spreadsheet, .ods" },
  xlsb: { vi: "sổ tính nhị phân .xlsb", en: "binary workbook, .xlsb" },
  word: { vi: "văn bản Word", en: "Word document" },
  zip: { vi: "tệp nén .zip", en: ".zip archive" },
  html: { vi: "trang web lưu với đuôi của bảng tính", en: "web page named like a spreadsheet" },
  xml: { vi: "bảng tính XML", en: "XML spreadsheet" },
  pdf: { vi: "PDF", en: "PDF" },
  picture: { vi: "hình ảnh", en: "picture" },
  text: { vi: "tệp chữ", en: "text file" },
  unknown: { vi: "không rõ loại", en: "of no known kind" },
};

/**
 * Reads the sheets of a workbook, `.xlsx`, `.xlsm` or `.xls`, as tables: texts as typed,
 * numbers as stored, days where the number format shows one, the stored results of formulas. Macros,
 * links and pictures are not looked at. The limits hold before anything is unpacked. A JSON file is a
 * workbook of one sheet: a list of objects, whose keys are its headers, or of rows.
 *
 * Issues: `file-too-large`, `file-unpacks-too-large`, `too-many-rows`, `too-many-columns`,
 * `too-many-cells`, `file-encrypted`, `file-broken`, `file-empty`, `file-kind-unknown`, `json-broken`,
 * `json-without-table`, and with a
 * value `sheet-empty`, `sheet-hidden`, `formula-without-result`. It never throws.
 *
 * @example
 * (await readWorkbook(new TextEncoder().encode("PK"))).issues.map(({ code }) => code); // => ["file-broken"]
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Workbook>> {
  const inFile = (issue: Issue): Issue =>
    options.file === undefined ? issue : { ...issue, at: { file: options.file, ...issue.at } };
  try {
    const readings = await readSheets(bytes, { ...fileLimits, ...options.limits });
    const issues = readings.flatMap(({ sheet, issues }) => [...listSheetNotes(sheet), ...issues]);
    const sheets = readings.map(({ sheet }) => sheet).filter(({ rows }) => rows.length > 0);
    if (sheets.length === 0) throw new FileProblem("file-empty");
    return {
      ok: true,
      value: {
        sheets: sheets.map((sheet) => ({
          ...(options.file === undefined ? {} : { file: options.file }),
          ...sheet,
        })),
      },
      issues: issues.map(inFile),
    };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return { ok: false, issues: [inFile(problem.issue)] };
  }
}

async function readSheets(bytes: Uint8Array, limits: FileLimits): Promise<readonly SheetReading[]> {
  checkFileSize(bytes.length, limits);
  if (bytes.length === 0) throw new FileProblem("file-empty");
  const kind: FileKind = findFileKind(bytes);
  if (kind === "xlsx") return readXlsx(bytes, limits);
  if (kind === "xls") return readXls(bytes, limits);
  if (kind === "json") return readJson(bytes, limits);
  const { vi = "", en = "" } = unreadKinds[kind] ?? {};
  throw new FileProblem("file-kind-unknown", { kindVi: vi, kindEn: en });
}

function listSheetNotes({ sheet, rows, isHidden }: SheetReading["sheet"]): readonly Issue[] {
  const about = (code: "sheet-empty" | "sheet-hidden"): Issue =>
    issueOf(code, { text: sheet }, { at: { sheet } });
  if (rows.length === 0) return [about("sheet-empty")];
  return isHidden ? [about("sheet-hidden")] : [];
}
