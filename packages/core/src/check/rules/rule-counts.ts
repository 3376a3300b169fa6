import type { Club } from "../../club/club.js";
import type { RecordRow } from "../../intake/row-reader.js";
import { issueOf } from "../../issue/issue-of.js";
import type { Cell, Issue } from "../../issue/issue.js";
import type { PlaceId } from "../../place/place.js";
import type { Bilingual } from "../../text/bilingual.js";
import type { ClubRule } from "./club-rule.js";
import { clubRules } from "./club-rules.js";

interface RuleCount {
  readonly file: Cell;
  readonly place: PlaceId;
  readonly rule: ClubRule;
  /** Clubs that reported what the rule asks for. */
  judged: number;
  broken: number;
}

/**
 * How many clubs keep to the rules of the model, by file and province. A club that did not report
 * what a rule asks for is counted on neither side.
 */
export class RuleCounts {
  private readonly counts = new Map<string, RuleCount>();

  add(club: Club, row: RecordRow): void {
    const { province } = club.place;
    for (const rule of clubRules) {
      const verdict = rule.judge(club);
      if (verdict === "unknown") continue;
      const key = `${row.at.file ?? ""}\n${province}\n${rule.code}`;
      let count = this.counts.get(key);
      if (!count) {
        const file = row.at.file === undefined ? {} : { file: row.at.file };
        count = { file, place: province, rule, judged: 0, broken: 0 };
        this.counts.set(key, count);
      }
      count.judged += 1;
      if (verdict === "broken") count.broken += 1;
    }
  }

  /** One note for each rule and province that some club does not keep. */
  list(nameOf: (place: PlaceId) => Bilingual): readonly Issue[] {
    return [...this.counts.values()]
      .filter(({ broken }) => broken > 0)
      .map(({ file, place, rule, judged, broken }) => {
        const name = nameOf(place);
        return issueOf(
          rule.code,
          {
            placeVi: name.vi,
            placeEn: name.en,
            outside: broken,
            clubs: judged,
            ...sourceParams(rule),
          },
          { at: file },
        );
      });
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
