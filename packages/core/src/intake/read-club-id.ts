import type { ClubId } from "../club/club.js";
import type { ClubColumn } from "./columns.js";
import { longestClubId } from "./limits.js";
import type { TableRow } from "./table-row.js";

/** An office's id is one word, or words with a number: "20-CL-014", "CLB 14". Anything else may be a name. */
const clubId = /^(?=.*\d|\S*$)[\p{L}\p{M}\p{N} ._/()-]+$/u;

/** The id that the office gave a club. */
export function readClubId(row: TableRow<ClubColumn>): ClubId | undefined {
  const text = row.text("id");
  if (text === undefined) return undefined;
  if (text.length <= longestClubId && clubId.test(text)) return text as ClubId;
  row.reject("club-id-unreadable", "id");
  return undefined;
}
