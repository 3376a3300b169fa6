/**
 * Told of one cell: where it stands in the sheet, counted from 1; where its opening tag stands in the
 * XML, from its `<` to behind its `>`; and whether it only carries a style and holds nothing.
 */
export type VisitCell = (
  row: number,
  column: number,
  tagStart: number,
  tagEnd: number,
  isEmpty: boolean,
) => void;

/** Visits the cells of a sheet's XML in the order they are written, without building a tree of it. */
export function scanCells(xml: string, visit: VisitCell): void {
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const closing = `</${prefix}c>`;
  const opening = new RegExp(`<${prefix}(?:row|c)(?=[\\s/>])`, "g");
  const cellLength = `<${prefix}c`.length;
  let row = 0;
  let column = 0;
  while (opening.test(xml)) {
    const nameEnd = opening.lastIndex;
    const tagEnd = xml.indexOf(">", nameEnd) + 1;
    if (tagEnd === 0) return;
    // Of `<c` and `<row` only the second ends in a w, whatever the prefix.
    if (xml.charCodeAt(nameEnd - 1) === 0x77) {
      row = Number(findAttribute(xml.slice(nameEnd, tagEnd), "r")) || row + 1;
      column = 0;
      continue;
    }
    if (readReference(xml, nameEnd)) {
      row = reference.row;
      column = reference.column;
    } else {
      const place = parseCellReference(findAttribute(xml.slice(nameEnd, tagEnd), "r") ?? "");
      row = place?.row ?? row;
      column = place?.column ?? column + 1;
    }
    const isEmpty = xml.charCodeAt(tagEnd - 2) === 0x2f || xml.startsWith(closing, tagEnd);
    visit(row, column, nameEnd - cellLength, tagEnd, isEmpty);
  }
}

/** Where `readReference` leaves what it read: a sheet has millions of cells, and an object for each takes seconds. */
const reference = { row: 0, column: 0 };

/** Reads the ` r="B5"` that programs write as the first attribute of a cell. */
function readReference(xml: string, start: number): boolean {
  if (!xml.startsWith(' r="', start)) return false;
  let at = start + 4;
  let column = 0;
  for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt((at += 1))) {
    column = column * 26 + code - 64;
  }
  let row = 0;
  for (let code = xml.charCodeAt(at); code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) {
    row = row * 10 + code - 48;
  }
  reference.row = row;
  reference.column = column;
  return column > 0 && row > 0 && xml.charCodeAt(at) === 0x22;
}

const attributePatterns = new Map<string, RegExp>();

/** The value of an attribute in one tag, its entities as written. The name may be a pattern. */
export function findAttribute(tag: string, name: string): string | undefined {
  let pattern = attributePatterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(tag);
  return match?.[1] ?? match?.[2];
}

/** `B5` is column 2, row 5. */
export function parseCellReference(
  reference: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

/** Column 28 is `AB`. */
export function toColumnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
