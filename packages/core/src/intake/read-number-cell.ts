import type { CellValue } from "./cell-value.js";
import { cellText, isBrokenCell } from "./cell-text.js";
import { parseNumber, type NumberReading, type NumberUnit } from "./parse-number.js";
import { readStoredNumber } from "./read-stored-number.js";

/**
 * What a cell of a number column says. A text is read as offices write numbers; a stored number is
 * that number, and its dots and commas are nobody's; a stored day is what a spreadsheet made of a
 * typed 4/7, and no value.
 */
export function readNumberCell(cell: CellValue, unit: NumberUnit): NumberReading {
  if (typeof cell === "string") return parseNumber(cell, unit);
  if (typeof cell === "number") return readStoredNumber(cell);
  if (isBrokenCell(cell)) return { kind: "broken" };
  return parseNumber(cellText(cell), unit);
}
