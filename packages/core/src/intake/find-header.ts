import { cellText, toCellValue } from "./cell-text.js";
import { readHeaderUnit, type HeaderText } from "./header-unit.js";
import type { HeaderWords, NamedColumn } from "./header-words.js";
import { fewestHeaders, headerSearchRows, longestHeader, mostHeaderLines } from "./limits.js";
import type { CellRange } from "./table.js";

/** One column as its header names it. */
export interface HeaderColumn {
  readonly position: number;
  /** As written, the line of the group first: `Số thành viên > Nữ`. */
  readonly text: string;
  /** None for a column that this kind of table does not have. */
  readonly named?: NamedColumn;
  /** Of an amount in "triệu đồng". */
  readonly zeros?: number;
}

/** Which rows are the header, and what each of its cells names. */
export interface Header {
  /** From 0, the first row of the header and its last. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
}

/** How a saved column map names a column: its key, or `null` for one that is set aside. */
export type MappedColumn = { readonly column: string | null; readonly zeros?: number };

/** What headers are looked up in. */
export interface HeaderSearch {
  readonly words: HeaderWords;
  readonly merges: readonly CellRange[];
  /** What a saved column map says of a header as written; it goes before everything else. */
  readonly findMapped: (text: string) => MappedColumn | undefined;
}

type Line = readonly string[];

/**
 * Finds the header among the first rows: the one to three rows that name the most known columns, in
 * Vietnamese or English, in any order, whatever stands above them. Of rows that name as many the
 * first is taken, so a header that is repeated further down is none.
 */
export function findHeader(
  rows: readonly (readonly unknown[])[],
  search: HeaderSearch,
): Header | undefined {
  const lines = rows
    .slice(0, headerSearchRows + mostHeaderLines - 1)
    .map((cells) => cells.map((cell) => cellText(toCellValue(cell)).slice(0, longestHeader)));
  let best: Header | undefined;
  let most = fewestHeaders - 1;
  for (let lineCount = 1; lineCount <= mostHeaderLines; lineCount++) {
    for (let first = 0; first < headerSearchRows && first + lineCount <= lines.length; first++) {
      const texts = readLines(lines, first, lineCount, search.merges);
      // Rows of numbers: asked for each cell's column, they would cost as much as a thousand records.
      if (countCandidates(texts, search) <= most) continue;
      const columns = nameColumns(texts, search);
      const count = new Set(columns.flatMap(({ named }) => named?.key ?? [])).size;
      if (count <= most) continue;
      most = count;
      best = { firstRow: first, lastRow: first + lineCount - 1, columns };
    }
  }
  return best;
}

/** Of each column the texts that stand over it in some rows, from above, each once. */
function readLines(
  lines: readonly Line[],
  first: number,
  lineCount: number,
  merges: readonly CellRange[],
): readonly Line[] {
  const block = spread(lines, first, lineCount, merges);
  const width = Math.max(0, ...block.map((line) => line.length));
  return Array.from({ length: width }, (_, position) =>
    block
      .map((line) => line[position] ?? "")
      .filter((text, index, all) => text !== "" && all.indexOf(text) === index),
  );
}

/** No more columns than these can have a name. */
const countCandidates = (columns: readonly Line[], { words, findMapped }: HeaderSearch): number =>
  columns.filter(
    (texts) =>
      texts.some((text) => words.mayName(text)) || findMapped(texts.join(" > ")) !== undefined,
  ).length;

function nameColumns(texts: readonly Line[], search: HeaderSearch): readonly HeaderColumn[] {
  return keepBestNames(
    texts.flatMap((own, position) => (own.length === 0 ? [] : readColumn(position, own, search))),
  );
}

function readColumn(
  position: number,
  texts: readonly string[],
  { words, findMapped }: HeaderSearch,
): readonly HeaderColumn[] {
  const text = texts.join(" > ");
  const mapped = findMapped(text);
  const own = readHeaderUnit(texts.at(-1) ?? "");
  const group = texts.length > 1 ? readHeaderUnit(texts.slice(0, -1).join(" ")) : undefined;
  if (words.isSerial(own) && mapped === undefined) return [];
  const zeros = mapped?.zeros ?? own.zeros ?? group?.zeros;
  const named = mapped
    ? mapped.column === null
      ? undefined
      : { key: mapped.column, isGuess: false }
    : nameOf(words, group, own);
  return [
    {
      position,
      text,
      ...(named ? { named } : {}),
      ...(zeros === undefined ? {} : { zeros }),
    },
  ];
}

const nameOf = (
  words: HeaderWords,
  group: HeaderText | undefined,
  own: HeaderText,
): NamedColumn | undefined => (group ? words.findInGroup(group, own) : words.find(own));

/** A header that only looks like a column which another one names outright names nothing. */
function keepBestNames(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const outright = new Set(
    columns.flatMap(({ named }) => (named && !named.isGuess ? [named.key] : [])),
  );
  return columns.map((column) => {
    if (!column.named?.isGuess || !outright.has(column.named.key)) return column;
    const { named: _named, ...unnamed } = column;
    return unnamed;
  });
}

/**
 * The lines of a header with the texts of merged cells in all of their cells. A file without merges
 * (CSV) leaves blanks behind a group, which then is the group of every blank whose lower cell is filled.
 */
function spread(
  lines: readonly Line[],
  first: number,
  lineCount: number,
  merges: readonly CellRange[],
): readonly Line[] {
  const block = lines.slice(first, first + lineCount).map((line) => [...line]);
  const last = first + lineCount - 1;
  for (const { top, left, bottom, right } of merges) {
    if (bottom < first || top > last) continue;
    const text = lines[top]?.[left] ?? "";
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row++) {
      const line = block[row - first];
      if (!line || right - left > widestMerge) continue;
      for (let column = left; column <= right; column++) {
        while (line.length <= column) line.push("");
        line[column] = text;
      }
    }
  }
  for (const [index, line] of block.entries()) {
    const below = block[index + 1];
    if (!below) break;
    for (let column = 1; column < below.length; column++) {
      while (line.length <= column) line.push("");
      const left = line[column - 1];
      if (line[column] === "" && below[column] !== "" && below[column - 1] !== "" && left) {
        line[column] = left;
      }
    }
  }
  return block;
}

/** A title is merged over the width of its table; a merge of thousands of cells is a mistake. */
const widestMerge = 500;
