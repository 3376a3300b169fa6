import { foldText } from "./fold-text.js";
import { fewestNumberedColumns, mostFooterCells } from "./limits.js";

/** What a row below the header is: a record, or what offices put between and below records. */
export type RowKind = "record" | "total" | "comment" | "footer" | "numbering";

const totalLabels = new Set([
  "tong",
  "cong",
  "tong cong",
  "tong so",
  "total",
  "grand total",
  "sum",
]);
const totalBeginnings = ["tong cong ", "tong so ", "cong ", "tong ", "total "];

/** A row of sums by its label. Tổng Cọt and Cộng Hòa are communes: ask only of rows that lack what a record has. */
export function isTotalLabel(text: string): boolean {
  const folded = foldText(text.slice(0, longestLabel));
  return totalLabels.has(folded) || totalBeginnings.some((words) => folded.startsWith(words));
}

const longestLabel = 80;

/** Below a table: who made it, who signed it, where and when. */
const footerWords = [
  "nguoi lap",
  "thu truong",
  "ky ghi ro",
  "ky ten",
  "noi nhan",
  "ghi chu",
  "luu y",
  "chu tich",
  "tm ban",
  "ngay thang nam",
  "xac nhan cua",
  "prepared by",
  "approved by",
];
/** "Lạng Sơn, ngày 30 tháng 6 năm 2026" */
const signedOn = /ngay \d{0,2} ?thang \d{0,2} ?nam/;

/**
 * What a row is that lacks most of what a record must have.
 *
 * @param texts the cells that are not empty, in order
 * @param isBelowTable whether a footer or the last totals row was seen above
 */
export function readRowKind(texts: readonly string[], isBelowTable: boolean): RowKind {
  const [first = "", second = ""] = texts;
  if (isNumbering(texts)) return "numbering";
  // A serial number may stand before the label.
  if (isTotalLabel(first) || (/^[\divxlc.]{1,5}$/i.test(first) && isTotalLabel(second))) {
    return "total";
  }
  if (texts.length <= mostFooterCells) {
    const folded = texts.map((text) => foldText(text.slice(0, longestLabel)));
    const isFooter = folded.some(
      (text) => footerWords.some((words) => text.startsWith(words)) || signedOn.test(text),
    );
    if (isFooter || isBelowTable) return "footer";
  }
  return texts.length <= 1 ? "comment" : "record";
}

/** "(1) (2) (3)" or "A B 1 2" under a header. */
function isNumbering(texts: readonly string[]): boolean {
  if (texts.length < fewestNumberedColumns) return false;
  const numbers = texts.map((text) => text.replace(/[()[\]\s]/g, ""));
  if (!numbers.every((text) => /^(?:\d{1,2}|[a-z])$/i.test(text))) return false;
  const counted = numbers.filter((text) => /^\d/.test(text)).map(Number);
  return counted.every((value, index) => index === 0 || value === (counted[index - 1] ?? 0) + 1);
}
