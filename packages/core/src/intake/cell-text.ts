import { isDay } from "../day/is-day.js";
import type { BrokenCell, CellValue, StoredDay } from "./cell-value.js";

export const isStoredDay = (cell: CellValue): cell is StoredDay =>
  typeof cell === "object" && "day" in cell;

export const isBrokenCell = (cell: CellValue): cell is BrokenCell =>
  typeof cell === "object" && "error" in cell;

/**
 * A cell as it may be used, whatever a reader of files handed over: untrusted input never throws.
 * What is no cell value is an empty cell.
 */
export function toCellValue(value: unknown): CellValue {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "boolean":
      return String(value).toUpperCase();
    case "object": {
      if (value === null) return "";
      const { day, error } = value as { readonly day?: unknown; readonly error?: unknown };
      if (typeof day === "string" && isDay(day)) return { day };
      return typeof error === "string" ? { error } : "";
    }
    default:
      return "";
  }
}

/** Latin letters with all their marks in one: nothing there is written in two ways. */
const isComposed = (code: number): boolean => code < 0x300 || (code >= 0x1e00 && code < 0x1f00);
/** Spaces and control characters begin the table; of the letters above only the hard space is one, too. */
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0;

/** In NFC already, with nothing to trim at either end: most cells, told in a tenth of the time. */
const isPlain = (text: string): boolean => {
  const { length } = text;
  for (let index = 0; index < length; index++) {
    if (!isComposed(text.charCodeAt(index))) return false;
  }
  return length === 0 || !(isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(length - 1)));
};

/** What a cell says as a text, in NFC and without outer spaces; `""` when it is empty. */
export function cellText(cell: CellValue): string {
  if (typeof cell === "string") return isPlain(cell) ? cell : cell.normalize("NFC").trim();
  if (typeof cell === "number") return String(cell);
  return isStoredDay(cell) ? cell.day : cell.error;
}
