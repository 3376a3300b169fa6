import type { Extent } from "../check-limits.js";

/** Numbers of records: [MS-XLS], section 2.3.1. */
const endOfPart = 0x000a;
const filePass = 0x002f;
const boundSheet = 0x0085;
const mulRk = 0x00bd;
/** FORMULA, LABEL, NUMBER, BOOLERR, RK, LABELSST: one cell each, its row and column first. */
const cellRecords: ReadonlySet<number> = new Set([0x0006, 0x0204, 0x0203, 0x0205, 0x027e, 0x00fd]);

const formula = 0x0006;
const string = 0x0207;
/** SHRFMLA, ARRAY, TABLE: they stand between the first cell of a filled-down formula and its text. */
const formulaParts: ReadonlySet<number> = new Set([0x04bc, 0x0221, 0x0236]);

/** A formula's text that stands further behind the formula than hucre looks; row and column from 0. */
export interface LateText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What hucre does not tell of one sheet of an `.xls`. */
export interface XlsSheetSurvey {
  readonly isHidden: boolean;
  readonly extent: Extent;
  readonly lateTexts: readonly LateText[];
}

export interface XlsSurvey {
  readonly isEncrypted: boolean;
  /** In the order of the tabs, as hucre gives them. */
  readonly sheets: readonly XlsSheetSurvey[];
}

/** Looks over the records of an `.xls` before hucre builds its cells: encryption, reach, hidden tabs. */
export function surveyXls(stream: Uint8Array): XlsSurvey {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let isEncrypted = false;
  const tabs: { readonly start: number; readonly isHidden: boolean }[] = [];
  walkRecords(view, 0, (id, at, length) => {
    if (id === filePass) isEncrypted = true;
    if (id === boundSheet && length >= 6) {
      tabs.push({ start: view.getUint32(at, true), isHidden: (view.getUint8(at + 4) & 3) !== 0 });
    }
  });
  return {
    isEncrypted,
    sheets: tabs.map(({ start, isHidden }) => ({ isHidden, ...surveySheet(view, start) })),
  };
}

function surveySheet(view: DataView, start: number): Omit<XlsSheetSurvey, "isHidden"> {
  let rowCount = 0;
  let columnCount = 0;
  const lateTexts: LateText[] = [];
  let waiting: Omit<LateText, "text"> | undefined;
  let isLate = false;
  walkRecords(view, start, (id, at, length) => {
    if (id === string && waiting && isLate)
      lateTexts.push({ ...waiting, text: readText(view, at, length) });
    isLate = formulaParts.has(id);
    if (!isLate) waiting = undefined;
    if (length < 6 || !(id === mulRk || cellRecords.has(id))) return;
    const row = view.getUint16(at, true);
    rowCount = Math.max(rowCount, row + 1);
    // A row of numbers ends with its last column.
    const column = view.getUint16(id === mulRk ? at + length - 2 : at + 2, true);
    columnCount = Math.max(columnCount, column + 1);
    // A result that is a text is marked by 0xFFFF at its end and 0 at its start (section 2.5.133).
    const isText = id === formula && length >= 14 && view.getUint16(at + 12, true) === 0xffff;
    if (isText && view.getUint8(at + 6) === 0) waiting = { row, column };
  });
  return { extent: { rowCount, columnCount }, lateTexts };
}

function readText(view: DataView, at: number, length: number): string {
  if (length < 3) return "";
  const isWide = (view.getUint8(at + 2) & 1) === 1;
  const byteCount = Math.min(view.getUint16(at, true) * (isWide ? 2 : 1), length - 3);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 3, byteCount);
  return new TextDecoder(isWide ? "utf-16le" : "windows-1252").decode(bytes);
}

/** Visits the records from one place to the end of its part: number, where its content stands, how long it is. */
function walkRecords(
  view: DataView,
  start: number,
  visit: (id: number, at: number, length: number) => void,
): void {
  for (let at = start; at + 4 <= view.byteLength;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === endOfPart || at + 4 + length > view.byteLength) return;
    visit(id, at + 4, length);
    at += 4 + length;
  }
}
