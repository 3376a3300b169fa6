import type { CellRange, Severity } from "@ishc/core";
import { mostCommentCount } from "../limits.js";
import { listMerges } from "../xlsx/list-merges.js";
import type { WorkbookParts } from "../xlsx/workbook-parts.js";
import { addComments } from "./add-comments.js";
import type { CellMark } from "./cell-mark.js";
import type { CellStyles } from "./cell-styles.js";
import type { EditablePackage } from "./editable-package.js";
import { setCellStyles } from "./set-cell-styles.js";

/** All marks of one cell, counted from 1. */
interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly text: string;
}

const severities: readonly Severity[] = ["note", "warning", "error"];

/** Colours and comments the marked cells of each sheet; every other cell keeps its bytes. */
export function markSheets(
  parts: EditablePackage,
  { sheets }: WorkbookParts,
  marks: readonly CellMark[],
  styles: CellStyles,
): void {
  let commentCount = 0;
  for (const { name, path } of sheets) {
    const ofSheet = marks.filter(({ sheet }) => sheet === name);
    if (ofSheet.length === 0) continue;
    const cells = joinMarks(ofSheet, listMerges(parts.getText(path)));
    const severityOf = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.severity]));
    const targets = new Map<number, Set<number>>();
    for (const { row, column } of cells) {
      targets.set(row, (targets.get(row) ?? new Set()).add(column));
    }
    parts.edit(path, (xml) =>
      setCellStyles(xml, targets, (row, column, style) =>
        styles.getMarked(style, severityOf.get(`${row} ${column}`) ?? "note"),
      ),
    );
    const commented = cells.slice(0, mostCommentCount - commentCount);
    commentCount += commented.length;
    addComments(parts, path, commented);
  }
}

/** One entry a cell: the gravest severity, every comment once. A merged cell is marked where it is seen. */
function joinMarks(
  marks: readonly CellMark[],
  merges: readonly CellRange[],
): readonly MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const mark of marks) {
    const [row, column] = findShown(mark.row, mark.columnIndex + 1, merges);
    const key = `${row} ${column}`;
    const known = cells.get(key);
    const texts = new Set(known ? [...known.text.split("\n"), mark.comment] : [mark.comment]);
    const severity =
      severities.indexOf(mark.severity) > severities.indexOf(known?.severity ?? "note")
        ? mark.severity
        : (known?.severity ?? mark.severity);
    cells.set(key, { row, column, severity, text: [...texts].join("\n") });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function findShown(
  row: number,
  column: number,
  merges: readonly CellRange[],
): readonly [number, number] {
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      row > top && row <= bottom + 1 && column > left && column <= right + 1,
  );
  return merge ? [merge.top + 1, merge.left + 1] : [row, column];
}
