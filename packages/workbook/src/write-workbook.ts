import {
  colToLetter,
  writeXlsx,
  type Cell,
  type DataValidation,
  type WriteSheet,
} from "hucre/xlsx";
import { cellLooks, numberFormats, usualFont } from "./cell-looks.js";
import type { NewCell, NewColumn, NewSheet } from "./new-sheet.js";

/**
 * Writes a new workbook (XLSX) that Excel and LibreOffice open: looks, number formats, drop-downs
 * and prompts as the sheets say. Equal sheets give equal cells.
 *
 * @example
 * const bytes = await writeWorkbook([
 *   { name: "Bảng", columns: [{ width: 20 }], rows: [["Tên CLB"], ["CLB thôn 3"]] },
 * ]);
 * bytes.length > 0; // => true
 */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(toWriteSheet), defaultFont: usualFont });
}

function toWriteSheet(sheet: NewSheet): WriteSheet {
  const firstPrepared = sheet.rows.length;
  const lastPrepared = firstPrepared + (sheet.preparedRowCount ?? 0) - 1;
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (typeof cell !== "object") return;
      cells.set(`${rowIndex},${column}`, { value: cell.value, style: cellLooks[cell.look] });
    });
  });
  sheet.columns.forEach(({ format }, column) => {
    if (format === undefined) return;
    for (let row = firstPrepared; row <= lastPrepared; row += 1) {
      cells.set(`${row},${column}`, {
        value: null,
        style: { font: usualFont, numFmt: numberFormats[format] },
      });
    }
  });
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: sheet.rows.map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell.value : cell)),
    ),
    cells,
    rowDefs: new Map(
      sheet.rows.map((row, index) => [index, { height: rowHeight(row, sheet.columns) }]),
    ),
    dataValidations: sheet.columns.flatMap((column, index) =>
      lastPrepared < firstPrepared
        ? []
        : listValidations(column, index, firstPrepared, lastPrepared),
    ),
    ...(sheet.frozenRowCount === undefined ? {} : { freezePane: { rows: sheet.frozenRowCount } }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** A line of 11 points. Programs do not fit the height to wrapped text when they open a file. */
const lineHeight = 15.5;
/** Letters are narrower than the digits in which a column's width is told. */
const lettersPerDigit = 1.05;

function rowHeight(row: readonly NewCell[], columns: readonly NewColumn[]): number {
  const lineCounts = row.map((cell, index) => {
    if (typeof cell !== "object" || cell.look === "title") return 1;
    const width = (columns[index]?.width ?? 10) * lettersPerDigit;
    return Math.ceil(String(cell.value).length / width);
  });
  const isTitle = row.some((cell) => typeof cell === "object" && cell.look === "title");
  return Math.max(1, ...lineCounts) * lineHeight + (isTitle ? 8 : 2);
}

function listValidations(
  { choices, prompt }: NewColumn,
  column: number,
  firstRow: number,
  lastRow: number,
): DataValidation[] {
  if (!choices && !prompt) return [];
  const letter = colToLetter(column);
  return [
    {
      range: `${letter}${firstRow + 1}:${letter}${lastRow + 1}`,
      allowBlank: true,
      // A cell with a prompt alone takes anything: the program, not the sheet, judges what is typed.
      ...(choices
        ? {
            type: "list" as const,
            formula1: toReference(choices),
            showErrorMessage: true,
            // "warning" lets a person keep what is not on the list: former provinces, other spellings.
            errorStyle: "warning" as const,
            errorTitle: "Ngoài danh mục",
            errorMessage: "Giá trị này không có trong danh mục. Vẫn giữ lại?",
          }
        : { type: "custom" as const, formula1: "TRUE" }),
      ...(prompt
        ? { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }
        : {}),
    },
  ];
}

function toReference({
  sheet,
  column,
  firstRow,
  lastRow,
}: NonNullable<NewColumn["choices"]>): string {
  const letter = colToLetter(column);
  const name = sheet.replaceAll("'", "''");
  return `'${name}'!$${letter}$${firstRow + 1}:$${letter}$${lastRow + 1}`;
}
