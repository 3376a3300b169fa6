import type { CellValue } from "@ishc/core";
import { writeXlsx } from "hucre/xlsx";
import type { Sheet } from "../workbook.js";

/** A new workbook with the rows and merged cells of sheets, and nothing else of theirs. */
export async function buildWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ sheet, rows, merges }) => ({
      name: sheet,
      rows: rows.map((cells) => cells.map(toWritten)),
      merges: merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    })),
  });
}

function toWritten(cell: CellValue): string | number | Date | null {
  if (cell === "") return null;
  if (typeof cell !== "object") return cell;
  return "day" in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.error;
}
