import { findUtf16 } from "./csv/find-utf16.js";
import { headByteCount } from "./limits.js";
import { listZipEntries } from "./zip/list-zip-entries.js";

/** What a file is by its bytes, whatever its name says: offices rename files and web systems misname them. */
export type FileKind =
  | "xlsx"
  | "xls"
  | "ods"
  | "json"
  | "text"
  | "xlsb"
  | "word"
  | "zip"
  | "html"
  | "xml"
  | "pdf"
  | "picture"
  | "unknown";

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ["xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // The workbooks of Excel 2 to 4 begin with their first record, without a container.
  ["xls", [0x09, 0x00, 0x04, 0x00]],
  ["xls", [0x09, 0x02, 0x06, 0x00]],
  ["xls", [0x09, 0x04, 0x06, 0x00]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
];

/**
 * Tells by its bytes what a file is. `text` is for `readTextRows`, everything else for
 * `readWorkbook`, which says what to do with a kind it does not read.
 *
 * @example
 * findFileKind(new TextEncoder().encode("Tỉnh;Số CLB")); // => "text"
 */
export function findFileKind(bytes: Uint8Array): FileKind {
  const signature = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return signature[0];
  // "PK": every part of a zip begins with it, and so does its directory.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return findZipKind(bytes);
  const head = bytes.subarray(0, headByteCount);
  if (findUtf16(head)) return "text";
  if (head.some((byte) => byte < 9)) return "unknown";
  const start = new TextDecoder().decode(head).trimStart().toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta|style|div)/.test(start)) return "html";
  if (/^(?:\[\s*[[{\]]|\{\s*")/.test(start)) return "json";
  return start.startsWith("<?xml") ? "xml" : "text";
}

function findZipKind(bytes: Uint8Array): FileKind {
  const names = new Set(listZipEntries(bytes)?.map(({ name }) => name));
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (names.has("content.xml")) return "ods";
  if (names.has("word/document.xml")) return "word";
  return names.size === 0 || names.has("[Content_Types].xml") ? "xlsx" : "zip";
}
