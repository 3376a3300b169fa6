import type { Extent } from "../check-limits.js";

/** Numbers of records: [MS-XLS], section 2.3.1. */
const endOfPart = 0x000a;
const filePass = 0x002f;
const boundSheet = 0x0085;
const mulRk = 0x00bd;
/** FORMULA, LABEL, NUMBER, BOOLERR, RK, LABELSST: one cell each, its row and column first. */
const cellRecords: ReadonlySet<number> = new Set([0x0006, 0x0204, 0x0203, 0x0205, 0x027e, 0x00fd]);

/** What hucre does not tell of one sheet of an `.xls`. */
export interface XlsSheetSurvey {
  readonly isHidden: boolean;
  readonly extent: Extent;
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
    sheets: tabs.map(({ start, isHidden }) => ({ isHidden, extent: measure(view, start) })),
  };
}

function measure(view: DataView, start: number): Extent {
  let rowCount = 0;
  let columnCount = 0;
  walkRecords(view, start, (id, at, length) => {
    if (length < 6 || !(id === mulRk || cellRecords.has(id))) return;
    rowCount = Math.max(rowCount, view.getUint16(at, true) + 1);
    // A row of numbers ends with its last column.
    const columnAt = id === mulRk ? at + length - 2 : at + 2;
    columnCount = Math.max(columnCount, view.getUint16(columnAt, true) + 1);
  });
  return { rowCount, columnCount };
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
