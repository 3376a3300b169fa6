import type { Extent } from "../check-limits.js";
import type { FontReading } from "../encoding/find-font-encoding.js";
import { findAttribute, scanCells } from "./scan-cells.js";

/** What the font of a cell says of its text, by row and column counted from 0. */
export type FindCellFont = (row: number, column: number) => FontReading | undefined;

/** The fonts of a sheet's cells; two bytes for each cell of its rectangle, and none without old fonts. */
export function findCellFonts(
  xml: string,
  { rowCount, columnCount }: Extent,
  fonts: readonly (FontReading | undefined)[],
): FindCellFont | undefined {
  if (fonts.length === 0) return undefined;
  const styles = new Uint16Array(rowCount * columnCount);
  scanCells(xml, (row, column, tagStart, tagEnd) => {
    if (row > rowCount || column > columnCount) return;
    const style = findAttribute(xml.slice(tagStart, tagEnd), "s") ?? "0";
    styles[(row - 1) * columnCount + column - 1] = Number(style);
  });
  return (row, column) => fonts[styles[row * columnCount + column] ?? 0];
}
