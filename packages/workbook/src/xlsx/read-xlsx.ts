import { issueOf, type CellValue } from "@ishc/core";
import { readXlsx as readWithHucre } from "hucre/xlsx";
import { callHucre } from "../call-hucre.js";
import { checkCellCount, checkExtent } from "../check-limits.js";
import { FileProblem } from "../file-problem.js";
import type { FileLimits } from "../limits.js";
import { mendRows } from "../mend-rows.js";
import { toCellValue } from "../to-cell-value.js";
import type { SheetReading } from "../sheet-reading.js";
import { buildPlainPackage } from "./build-plain-package.js";
import { findCellFonts } from "./find-cell-fonts.js";
import { listMerges } from "./list-merges.js";
import { listStyleFonts } from "./list-style-fonts.js";
import { measureSheet } from "./measure-sheet.js";
import { decodePart, PackageParts } from "./package-parts.js";
import { toColumnLetters } from "./scan-cells.js";
import { findWorkbookParts } from "./workbook-parts.js";

/** What stands for a formula that no program has calculated yet. */
const withoutResult = { error: "=?" };

/** The sheets of an `.xlsx` or `.xlsm`: measured first, within the limits, then read by hucre. */
export async function readXlsx(
  bytes: Uint8Array,
  limits: FileLimits,
): Promise<readonly SheetReading[]> {
  const parts = new PackageParts(bytes, limits);
  const workbook = findWorkbookParts(parts);
  if (workbook.sheets.length === 0) throw new FileProblem("file-broken");
  const fonts = workbook.stylesPath ? listStyleFonts(parts.getText(workbook.stylesPath)) : [];
  const measured = workbook.sheets.map((sheet) => {
    const bytes = parts.get(sheet.path);
    const xml = decodePart(bytes);
    const extent = measureSheet(xml);
    checkExtent(extent, limits, { sheet: sheet.name, row: extent.rowCount });
    const findFont = findCellFonts(xml, extent, fonts);
    return { ...sheet, bytes, extent, merges: listMerges(xml), findFont };
  });
  const extents = measured.map(({ extent }) => extent);
  checkCellCount(extents, limits);
  const rowCount = Math.max(1, ...extents.map((extent) => extent.rowCount));
  const columnCount = Math.max(1, ...extents.map((extent) => extent.columnCount));
  const epoch = workbook.countsFrom1904 ? 1904 : 1900;
  const plain = buildPlainPackage(
    parts,
    workbook,
    measured.map(({ bytes: sheet }) => sheet),
  );
  const { sheets } = await callHucre(() =>
    readWithHucre(plain, {
      range: `A1:${toColumnLetters(columnCount)}${rowCount}`,
    }),
  );
  return measured.map(({ name, isHidden, extent, merges, findFont }, index) => {
    const { rows = [], cells } = sheets[index] ?? {};
    const withoutResults: string[] = [];
    // hucre keeps details of a cell only where there are any; most sheets have none.
    const findDetails = (row: number, column: number) =>
      cells?.size ? cells.get(`${row},${column}`) : undefined;
    const values = rows.slice(0, extent.rowCount).map((row, rowIndex) =>
      row.slice(0, extent.columnCount).map((value, columnIndex): CellValue => {
        const cell = findDetails(rowIndex, columnIndex);
        if (cell?.type === "error") return { error: String(cell.value) };
        if (cell?.formula === undefined || cell.value !== null) return toCellValue(value, epoch);
        withoutResults.push(`${toColumnLetters(columnIndex + 1)}${rowIndex + 1}`);
        return withoutResult;
      }),
    );
    const [first] = withoutResults;
    const issues = first
      ? [
          issueOf(
            "formula-without-result",
            { cellCount: withoutResults.length, text: first },
            { at: { sheet: name } },
          ),
        ]
      : [];
    const mended = mendRows(values, name, findFont);
    return {
      sheet: { sheet: name, rows: mended.rows, merges, isHidden },
      issues: [...issues, ...mended.issues],
    };
  });
}
