import type { CellRange } from "@ishc/core";
import { findAttribute, parseCellReference } from "./scan-cells.js";

/** The merged cells of a sheet's XML. */
export function listMerges(xml: string): readonly CellRange[] {
  // They stand behind the cells; a sheet of a hundred megabytes is not searched from its start.
  const behindCells = xml.slice(xml.lastIndexOf("sheetData"));
  return [...behindCells.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*>/g)].flatMap(([tag]) => {
    const [from, to] = (findAttribute(tag, "ref") ?? "").split(":").map(parseCellReference);
    if (from === undefined || to === undefined) return [];
    return [
      {
        top: Math.min(from.row, to.row) - 1,
        left: Math.min(from.column, to.column) - 1,
        bottom: Math.max(from.row, to.row) - 1,
        right: Math.max(from.column, to.column) - 1,
      },
    ];
  });
}
