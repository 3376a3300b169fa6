export type { TextEncoding } from "./csv/byte-decoder.js";
export type { Delimiter } from "./csv/find-delimiter.js";
export { readTextRows } from "./csv/read-text-rows.js";
export type { TakeRow, TextFile } from "./csv/text-row-reader.js";
export { findFileKind, type FileKind } from "./find-file-kind.js";
export { fileLimits, type FileLimits } from "./limits.js";
export { readWorkbook, type ReadOptions } from "./read-workbook.js";
export type { Sheet, Workbook } from "./workbook.js";
