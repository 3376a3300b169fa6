import type { Club } from "../club/club.js";
import { foldText } from "../intake/fold-text.js";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import type { RecordRow } from "../intake/row-reader.js";
import { FirstSeen } from "./first-seen.js";
import { RowPlaces } from "./row-places.js";

/** Clubs that come twice: under one id, or under one name in one commune. It keeps hashes and row numbers only. */
export class RepeatedClubs {
  private readonly rows = new RowPlaces();
  private readonly ids = new FirstSeen();
  private readonly names = new FirstSeen();

  check(club: Club, row: RecordRow): readonly Issue[] {
    const number = this.rows.numberOf(row.at);
    const known = hasOwnId(club) ? this.ids.findOrAdd(club.id.toLowerCase(), number) : undefined;
    const sameName = this.names.findOrAdd(nameKey(club), number);
    // One issue says it.
    if (known !== undefined) return [this.report("club-id-repeated", "id", known, row)];
    return sameName === undefined
      ? []
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

const hasOwnId = ({ id }: Club): boolean => !id.startsWith("row:");

const modelName =
  /\b(?:clb|cau lac bo|club)\b|\b(?:lthtgn|lien the he tu giup nhau|lien the he tgn)\b/g;

/** What is left of the name is its own; "thôn 01" is thôn 1. */
function nameKey({ name, place }: Club): string {
  const own = foldText(name)
    .replace(modelName, "")
    .replace(/\b0+(?=\d)/g, "")
    .replace(/ +/g, " ")
    .trim();
  const { commune, formerCommune } = place;
  const where =
    commune ?? `${place.province} ${formerCommune?.district ?? ""} ${formerCommune?.name ?? ""}`;
  return `${where}\n${own}`;
}
