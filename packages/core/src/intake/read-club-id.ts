import type { ClubId } from "../club/club.js";
import type { ClubColumn } from "./columns.js";
import { longestClubId } from "./limits.js";
import { isCode } from "./read-code.js";
import type { TableRow } from "./table-row.js";

/** An office's id is one word, or words with a number: "20-CL-014", "CLB 14". Anything else may be a name. */
const clubId = /^(?=.*\d|\S*$)[\p{L}\p{M}\p{N} ._/()-]+$/u;

/** Whether a cell tells clubs apart; two rows with one such text are one club. */
export const isClubId = (text: string): boolean =>
  isCode(text) || (text.length <= longestClubId && clubId.test(text));

/**
 * The id that the office gave a club, where it is a code. An id in words ("Thôn 3") tells rows apart
 * and is kept in no record: it might be somebody's name.
 */
export function readClubId(row: TableRow<ClubColumn>): ClubId | undefined {
  const text = row.text("id");
  if (text === undefined) return undefined;
  if (isCode(text)) return text as ClubId;
  if (!isClubId(text)) row.reject("club-id-unreadable", "id");
  return undefined;
}
