import type { CellValue } from "./cell-value.js";
import { cellText, isBrokenCell } from "./cell-text.js";
import { keepAnswer } from "./keep-answer.js";
import { parseNumber, type NumberReading, type NumberUnit } from "./parse-number.js";
import { readPlainNumber } from "./read-plain-number.js";
import { readStoredNumber } from "./read-stored-number.js";

/** "55 người", "12,5 triệu", "chưa báo cáo": the same few thousand texts fill a register. */
const readings = new Map<string, NumberReading>();

/**
 * What a cell of a number column says. A text is read as offices write numbers; a stored number is
 * that number, and its dots and commas are nobody's; a stored day is what a spreadsheet made of a
 * typed 4/7, and no value. The unit of the header ("triệu đồng") adds its zeros, unless the cell has
 * a unit of its own.
 */
export function readNumberCell(cell: CellValue, unit: NumberUnit, zeros: number): NumberReading {
  if (typeof cell === "string") {
    const value = zeros === 0 ? readPlainNumber(cell) : undefined;
    if (value !== undefined) return { kind: "number", value };
    return keepAnswer(readings, `${unit} ${String(zeros)} ${cell}`, () =>
      parseNumber(cell, unit, zeros),
    );
  }
  if (typeof cell === "number") return readStoredNumber(cell, zeros);
  if (isBrokenCell(cell)) return { kind: "broken" };
  return parseNumber(cellText(cell), unit);
}
