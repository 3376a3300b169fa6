import type { Club } from "../../club/club.js";
import type { RecordRow } from "../../intake/row-reader.js";
import { issueOf } from "../../issue/issue-of.js";
import type { Cell, Issue } from "../../issue/issue.js";
import type { PlaceId } from "../../place/place.js";
import type { Bilingual } from "../../text/bilingual.js";
import type { ClubRule } from "./club-rule.js";
import { clubRules } from "./club-rules.js";

/** Of one rule in one province. */
interface RuleCount {
  /** Clubs that reported what the rule asks for. */
  judged: number;
  broken: number;
}

interface PlaceCounts {
  readonly file: string | undefined;
  readonly place: PlaceId;
  /** In the order of the rules. */
  readonly counts: readonly RuleCount[];
}

/**
 * How many clubs keep to the rules of the model, by file and province. A club that did not report
 * what a rule asks for is counted on neither side.
 */
export class RuleCounts {
  private readonly places: PlaceCounts[] = [];
  private readonly ofFile = new Map<PlaceId, PlaceCounts>();

  add(club: Club, row: RecordRow): void {
    const { counts } = this.find(club.place.province, row.at.file);
    for (const [index, rule] of clubRules.entries()) {
      const count = counts[index];
      const verdict = rule.judge(club);
      if (!count || verdict === "unknown") continue;
      count.judged += 1;
      if (verdict === "broken") count.broken += 1;
    }
  }

  /** One note for each rule and province that some club does not keep. */
  list(nameOf: (place: PlaceId) => Bilingual): readonly Issue[] {
    return this.places.flatMap(({ file, place, counts }) => {
      const name = nameOf(place);
      const at: Cell = file === undefined ? {} : { file };
      return clubRules.flatMap((rule, index) => {
        const { judged = 0, broken = 0 } = counts[index] ?? {};
        if (broken === 0) return [];
        const params = { placeVi: name.vi, placeEn: name.en, outside: broken, clubs: judged };
        return [issueOf(rule.code, { ...params, ...sourceParams(rule) }, { at })];
      });
    });
  }

  /** Files come one after another, so only the provinces of the last are looked up. */
  private find(place: PlaceId, file: string | undefined): PlaceCounts {
    const known = this.ofFile.get(place);
    if (known && known.file === file) return known;
    const counts = clubRules.map(() => ({ judged: 0, broken: 0 }));
    const added = { file, place, counts };
    this.places.push(added);
    this.ofFile.set(place, added);
    return added;
  }
}

/** The rules that one club does not keep, for those who ask for it row by row. */
export function listBrokenRules(club: Club, row: RecordRow): readonly Issue[] {
  return clubRules
    .filter((rule) => rule.judge(club) === "broken")
    .map((rule) =>
      issueOf(
        rule.code,
        { value: rule.valueOf(club), ...sourceParams(rule) },
        { at: row.cellOf(rule.column) },
      ),
    );
}

const sourceParams = ({ params, source }: ClubRule): Issue["params"] => ({
  ...params,
  sourceVi: source.vi,
  sourceEn: source.en,
});
