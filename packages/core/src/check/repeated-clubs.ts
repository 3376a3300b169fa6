import type { Club } from "../club/club.js";
import { foldText } from "../intake/fold-text.js";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import { isClubId } from "../intake/read-club-id.js";
import type { CheckedRow, RecordRow } from "../intake/row-reader.js";
import { FirstSeen } from "./first-seen.js";
import { RowPlaces } from "./row-places.js";

/** Clubs that come twice: under one id, or under one name in one commune. It keeps hashes and row numbers only. */
export class RepeatedClubs {
  private readonly rows = new RowPlaces();
  private readonly ids = new FirstSeen();
  private readonly names = new FirstSeen();

  check(club: Club, row: CheckedRow): readonly Issue[] {
    const number = this.rows.numberOf(row.at);
    const id = row.rawText("id");
    const known =
      id !== "" && (id === club.id || isClubId(id))
        ? this.ids.findOrAdd(id.toLowerCase(), number)
        : undefined;
    const sameName = this.names.findOrAdd(ownName(row.rawText("name")), number, whereOf(club));
    // One issue says it.
    if (known !== undefined) return [this.report("club-id-repeated", "id", known, row)];
    return sameName === undefined
      ? noIssues
      : [this.report("club-probably-repeated", "name", sameName, row)];
  }

  private report(
    code: "club-id-repeated" | "club-probably-repeated",
    column: string,
    number: number,
    row: RecordRow,
  ): Issue {
    const first = this.rows.find(number);
    const isElsewhere = first.sheet !== row.at.sheet || first.file !== row.at.file;
    const where = isElsewhere ? (first.sheet ?? first.file) : undefined;
    return issueOf(
      code,
      { firstRow: String(first.row ?? 0), ...(where === undefined ? {} : { sheet: where }) },
      { at: row.cellOf(column) },
    );
  }
}

const noIssues: readonly Issue[] = [];

/** What all clubs are called, in words and in one word. */
const modelName = /\b(?:cau lac bo|lien the he tu giup nhau|lien the he tgn)\b/g;
const modelWords = new Set(["", "clb", "club", "lthtgn"]);

/** What is left of the name is its own; "thôn 01" is thôn 1. */
function ownName(name: string): string {
  const folded = foldText(name);
  const text =
    folded.includes(" the he ") || folded.includes(" lac bo")
      ? folded.replace(modelName, "")
      : folded;
  let own = "";
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(" ", start);
    const end = space < 0 ? text.length : space;
    while (text.charCodeAt(start) === zero && isDigit(text.charCodeAt(start + 1))) start += 1;
    const word = text.slice(start, end);
    if (!modelWords.has(word)) own += own === "" ? word : ` ${word}`;
    start = end + 1;
  }
  return own;
}

const zero = 48;
const isDigit = (code: number): boolean => code >= zero && code <= 57;

const whereOf = ({ place: { province, commune, formerCommune } }: Club): string =>
  commune ?? `${province} ${formerCommune?.district ?? ""} ${formerCommune?.name ?? ""}`;
