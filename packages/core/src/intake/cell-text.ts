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

const isPlain = (text: string): boolean => {
  const { length } = text;
  for (let index = 0; index < length; index++) if (text.charCodeAt(index) > 0x7e) return false;
  // Nothing to trim: neither end is a space or a control character.
  return length === 0 || (text.charCodeAt(0) > 0x20 && text.charCodeAt(length - 1) > 0x20);
};

/** What a cell says as a text, in NFC and without outer spaces; `""` when it is empty. */
export function cellText(cell: CellValue): string {
  if (typeof cell === "string") return isPlain(cell) ? cell : cell.normalize("NFC").trim();
  if (typeof cell === "number") return String(cell);
  return isStoredDay(cell) ? cell.day : cell.error;
}
