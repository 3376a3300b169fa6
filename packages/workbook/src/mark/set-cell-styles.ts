import { findAttribute, parseCellReference, toColumnLetters } from "../xlsx/scan-cells.js";

/** Gives the new style of a cell from the one it has. */
export type ChangeStyle = (row: number, column: number, style: number) => number;

/** The columns to restyle in each row, both from 1. */
export type Targets = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Gives cells of a sheet's XML another style and leaves every other byte of it as it is. A cell that
 * is not there is added where it belongs, with the style its row or column gives it.
 */
export function setCellStyles(xml: string, targets: Targets, change: ChangeStyle): string {
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const columnStyles = listColumnStyles(xml, prefix);
  const open = new RegExp(`<${prefix}sheetData(?:\\s[^>]*)?(/?)>`).exec(xml);
  if (!open) return xml;
  const rowsStart = open.index + open[0].length;
  const isEmpty = open[1] === "/";
  const rowsEnd = isEmpty ? rowsStart : xml.indexOf(`</${prefix}sheetData>`, rowsStart);
  if (rowsEnd < 0) return xml;

  const todo = [...targets].sort(([a], [b]) => a - b);
  const newCell = (row: number, column: number, rowStyle: number | undefined): string => {
    const style = change(row, column, rowStyle ?? columnStyles.get(column) ?? 0);
    return `<${prefix}c r="${toColumnLetters(column)}${row}" s="${style}"/>`;
  };
  const newRow = ([row, columns]: (typeof todo)[number]): string => {
    const cells = sorted(columns).map((column) => newCell(row, column, undefined));
    return `<${prefix}row r="${row}">${cells.join("")}</${prefix}row>`;
  };

  const pieces: string[] = [];
  let copied = rowsStart;
  let next = 0;
  let lastRow = 0;
  const rowTag = new RegExp(`<${prefix}row(?=[\\s/>])[^>]*>`, "g");
  rowTag.lastIndex = rowsStart;
  for (let tag = rowTag.exec(xml); tag && tag.index < rowsEnd; tag = rowTag.exec(xml)) {
    const row = Number(findAttribute(tag[0], "r")) || lastRow + 1;
    lastRow = row;
    while (todo[next] && (todo[next]?.[0] ?? 0) < row) {
      pieces.push(xml.slice(copied, tag.index), newRow(todo[next] as (typeof todo)[number]));
      copied = tag.index;
      next += 1;
    }
    const target = todo[next];
    if (target?.[0] !== row) continue;
    next += 1;
    const cellsStart = tag.index + tag[0].length;
    const isEmptyRow = tag[0].endsWith("/>");
    const end = isEmptyRow ? cellsStart : xml.indexOf(`</${prefix}row>`, cellsStart);
    if (end < 0) break;
    const rowStyle = /\scustomFormat\s*=\s*["'](1|true)/.test(tag[0])
      ? Number(findAttribute(tag[0], "s") ?? 0)
      : undefined;
    const cells = restyleRow(
      isEmptyRow ? "" : xml.slice(cellsStart, end),
      prefix,
      target,
      change,
      (column) => newCell(row, column, rowStyle),
    );
    // The stated span of a row is a hint for speed; it may no longer be true.
    const bare = tag[0].replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, "").replace(/\/?>$/, "");
    pieces.push(xml.slice(copied, tag.index), `${bare.trimEnd()}>`, cells);
    if (isEmptyRow) pieces.push(`</${prefix}row>`);
    copied = end;
    rowTag.lastIndex = end;
  }
  pieces.push(xml.slice(copied, rowsEnd), ...todo.slice(next).map(newRow));
  const rows = pieces.join("");
  const opening = isEmpty ? open[0].replace(/\s*\/>$/, ">") : open[0];
  const closing = isEmpty ? `</${prefix}sheetData>` : "";
  return xml.slice(0, open.index) + opening + rows + closing + xml.slice(rowsEnd);
}

function restyleRow(
  cells: string,
  prefix: string,
  [row, columns]: readonly [number, ReadonlySet<number>],
  change: ChangeStyle,
  newCell: (column: number) => string,
): string {
  const todo = sorted(columns);
  const pieces: string[] = [];
  let copied = 0;
  let last = 0;
  for (const { 0: tag, index } of cells.matchAll(new RegExp(`<${prefix}c(?=[\\s/>])[^>]*>`, "g"))) {
    const column = parseCellReference(findAttribute(tag, "r") ?? "")?.column ?? last + 1;
    last = column;
    while ((todo[0] ?? Infinity) < column) {
      pieces.push(cells.slice(copied, index), newCell(todo.shift() ?? 0));
      copied = index;
    }
    if (todo[0] !== column) continue;
    todo.shift();
    const style = change(row, column, Number(findAttribute(tag, "s") ?? 0));
    const bare = tag.replace(/\ss\s*=\s*("[^"]*"|'[^']*')/, "");
    const [ending = ">"] = /\s*\/?>$/.exec(bare) ?? [];
    pieces.push(
      cells.slice(copied, index),
      `${bare.slice(0, -ending.length)} s="${style}"${ending.trim()}`,
    );
    copied = index + tag.length;
  }
  return pieces.join("") + cells.slice(copied) + todo.map(newCell).join("");
}

/** The styles that columns give to cells that are not there. */
function listColumnStyles(xml: string, prefix: string): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  const head = xml.slice(0, xml.indexOf(`<${prefix}sheetData`));
  for (const [tag] of head.matchAll(new RegExp(`<${prefix}col\\s[^>]*>`, "g"))) {
    const style = findAttribute(tag, "style");
    if (style === undefined) continue;
    const last = Math.min(Number(findAttribute(tag, "max")), 16_384);
    for (let column = Number(findAttribute(tag, "min")); column <= last; column += 1) {
      styles.set(column, Number(style));
    }
  }
  return styles;
}

const sorted = (columns: ReadonlySet<number>): number[] => [...columns].sort((a, b) => a - b);
