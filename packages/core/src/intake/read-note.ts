import type { Bilingual } from "../text/bilingual.js";
import type { TableRow } from "./table-row.js";

/** What a row says in our words: `note` in Vietnamese, `note_en` in English. */
export function readNote(row: TableRow<"note" | "note_en">): {
  readonly note?: Partial<Bilingual>;
} {
  const vi = row.publicText("note");
  const en = row.publicText("note_en");
  if (vi === undefined && en === undefined) return {};
  return { note: { ...(vi ? { vi } : {}), ...(en ? { en } : {}) } };
}
