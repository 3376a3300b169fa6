import { issueOf, type Issue, type Result } from "@ishc/core";
import { callHucre } from "../call-hucre.js";
import { checkFileSize } from "../check-limits.js";
import { readTextRows } from "../csv/read-text-rows.js";
import { FileProblem } from "../file-problem.js";
import { findFileKind } from "../find-file-kind.js";
import { fileLimits, type FileLimits } from "../limits.js";
import { readWorkbook, type ReadOptions } from "../read-workbook.js";
import type { Sheet } from "../workbook.js";
import { PackageParts } from "../xlsx/package-parts.js";
import { findWorkbookParts } from "../xlsx/workbook-parts.js";
import { addIssueSheet } from "./add-issue-sheet.js";
import { buildWorkbook } from "./build-workbook.js";
import type { CellMark, IssueSheet } from "./cell-mark.js";
import { CellStyles } from "./cell-styles.js";
import { EditablePackage } from "./editable-package.js";
import { findUnfaithful, withoutStyles, type Reason } from "./find-unfaithful.js";
import { markSheets } from "./mark-sheets.js";
import { removeMacros } from "./remove-macros.js";

export interface MarkedCopy {
  /** An `.xlsx`. */
  readonly bytes: Uint8Array;
  /** Whether it is the sender's own workbook with marks, and not a new one with its rows. */
  readonly isOwn: boolean;
}

/** The sheet that the rows of a text file stand in, of which marks name none. */
export const textSheetName = "CSV";

/**
 * A copy of a file with the marked cells coloured and commented, and a sheet behind the others that
 * lists the issues. In an `.xlsx` only the marked cells change, and they only their fill: values,
 * formulas, formats, widths, merged cells, drawings, validations stay byte for byte; macros are taken
 * out. Any other file, and one that is signed or Strict Open XML, becomes a new workbook with its rows.
 *
 * Issues: those of `readWorkbook` and `readTextRows`, and with a value `marked-copy-rebuilt`.
 *
 * @example
 * const csv = new TextEncoder().encode("Tỉnh;Số CLB\nLạng Sơn;16x");
 * const mark = { sheet: "CSV", row: 2, columnIndex: 1, severity: "error", comment: "Không phải số." } as const;
 * const copy = await markWorkbook(csv, [mark], { name: "Lỗi", headers: ["Ô"], rows: [["B2"]] });
 * copy.ok && copy.value.isOwn; // => false
 */
export async function markWorkbook(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  issueSheet: IssueSheet,
  options: ReadOptions = {},
): Promise<Result<MarkedCopy>> {
  const limits = { ...fileLimits, ...options.limits };
  const inFile = (issue: Issue): Issue =>
    options.file === undefined ? issue : { ...issue, at: { file: options.file, ...issue.at } };
  try {
    checkFileSize(bytes.length, limits);
    const own = markOwn(bytes, marks, issueSheet, limits);
    if (own instanceof Uint8Array)
      return { ok: true, value: { bytes: own, isOwn: true }, issues: [] };
    const sheets = await readSheets(bytes, options);
    if (!sheets.ok) return sheets;
    const built = markOwn(await callHucre(() => buildWorkbook(sheets.value)), marks, issueSheet, {
      ...limits,
      unpackedByteCount: Infinity,
    });
    if (!(built instanceof Uint8Array))
      throw new Error(`A new workbook cannot be marked: ${built.en}`);
    const rebuilt = issueOf("marked-copy-rebuilt", { reasonVi: own.vi, reasonEn: own.en });
    return { ok: true, value: { bytes: built, isOwn: false }, issues: [inFile(rebuilt)] };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return { ok: false, issues: [inFile(problem.issue)] };
  }
}

/** The workbook itself with its marks, or why that cannot be. */
function markOwn(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  issueSheet: IssueSheet,
  limits: FileLimits,
): Uint8Array | Reason {
  if (findFileKind(bytes) !== "xlsx") return notXlsx;
  const parts = new EditablePackage(new PackageParts(bytes, limits));
  const workbook = findWorkbookParts(parts);
  const reason = findUnfaithful(parts, workbook);
  if (reason) return reason;
  if (workbook.stylesPath === undefined) return withoutStyles;
  removeMacros(parts, workbook);
  const styles = new CellStyles(parts, workbook.stylesPath);
  markSheets(parts, workbook, marks, styles);
  addIssueSheet(parts, workbook, issueSheet, styles);
  styles.save();
  return parts.pack();
}

const notXlsx: Reason = { vi: "tệp không phải là .xlsx", en: "it is no .xlsx" };

async function readSheets(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<readonly Sheet[]>> {
  if (findFileKind(bytes) !== "text") {
    const result = await readWorkbook(bytes, options);
    return result.ok ? { ...result, value: result.value.sheets } : result;
  }
  const rows: (readonly string[])[] = [];
  const result = await readTextRows(bytes, (cells) => rows.push(cells), options);
  if (!result.ok) return result;
  return { ...result, value: [{ sheet: textSheetName, rows, merges: [], isHidden: false }] };
}
