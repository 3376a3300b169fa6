import type { Extent } from "../check-limits.js";
import { scanCells } from "./scan-cells.js";

/**
 * How far the cells reach that hold something. The `dimension` that a sheet states is not believed,
 * and a styled cell without content in the last row, as LibreOffice writes them, reaches nowhere.
 */
export function measureSheet(xml: string): Extent {
  let rowCount = 0;
  let columnCount = 0;
  scanCells(xml, (row, column, _tagStart, _tagEnd, isEmpty) => {
    if (isEmpty) return;
    if (row > rowCount) rowCount = row;
    if (column > columnCount) columnCount = column;
  });
  return { rowCount, columnCount };
}
