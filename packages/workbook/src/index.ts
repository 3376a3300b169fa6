export type { TextEncoding } from "./csv/text-encoding.js";
export type { Delimiter } from "./csv/find-delimiter.js";
export { readTextRows } from "./csv/read-text-rows.js";
export type { TakeRow, TextFile } from "./csv/text-row-reader.js";
export { findFileKind, type FileKind } from "./find-file-kind.js";
export { fileLimits, type FileLimits } from "./limits.js";
export type { CellMark, IssueSheet } from "./mark/cell-mark.js";
export { markWorkbook, textSheetName, type MarkedCopy } from "./mark/mark-workbook.js";
export { readWorkbook, type ReadOptions } from "./read-workbook.js";
export type { Sheet, Workbook } from "./workbook.js";
export type {
  CellFormat,
  CellLook,
  ColumnChoices,
  NewCell,
  NewColumn,
  NewSheet,
} from "./new-sheet.js";
export { writeWorkbook } from "./write-workbook.js";
