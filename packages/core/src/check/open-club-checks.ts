import type { Club } from "../club/club.js";
import type { Day } from "../day/day.js";
import type { ClubDraft } from "../intake/club-draft.js";
import type { IssueList } from "../intake/issue-list.js";
import type { CheckedRow } from "../intake/row-reader.js";
import { clubColumns } from "../intake/columns.js";
import { issueOf } from "../issue/issue-of.js";
import type { PlaceId } from "../place/place.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { getProvince } from "../place/get-province.js";
import { labelOn } from "../place/label-on.js";
import type { Bilingual } from "../text/bilingual.js";
import type { ClubCheck } from "./club-check.js";
import { RepeatedClubs } from "./repeated-clubs.js";
import { checkAbsurdNumbers } from "./rows/club-number-absurd.js";
import { checkClubParts } from "./rows/club-part-above-whole.js";
import { checkDissolvedBeforeFounded } from "./rows/dissolved-before-founded.js";
import { checkFoundedAfterReport } from "./rows/founded-after-report.js";
import { checkFoundedBeforeModel } from "./rows/founded-before-model.js";
import { listBrokenRules, RuleCounts } from "./rules/rule-counts.js";

/** Every check of one row; each knows nothing of the others. */
const clubChecks: readonly ClubCheck[] = [
  checkFoundedAfterReport,
  checkFoundedBeforeModel,
  checkDissolvedBeforeFounded,
  checkClubParts,
  checkAbsurdNumbers,
];
const headers = new Map<string, string>(clubColumns.map(({ key, header }) => [key, header]));

interface ClubChecks {
  readonly check: (club: Club, row: CheckedRow) => void;
  /** Of a row that is no club, only what its own cells say against each other. */
  readonly checkDraft: (club: ClubDraft, row: CheckedRow) => void;
  readonly end: () => void;
}

/** Checks clubs as they are read: each row, and rows beside each other. */
export function openClubChecks(
  context: { readonly gazetteer: Gazetteer; readonly asOf?: Day },
  rulesPerRow: boolean,
  issues: IssueList,
): ClubChecks {
  const repeated = new RepeatedClubs();
  const rules = new RuleCounts();
  const nameOf = (place: PlaceId): Bilingual =>
    labelOn(getProvince(context.gazetteer, place), context.asOf ?? latestDay).short;
  const checkDraft = (club: ClubDraft, row: CheckedRow): void => {
    for (const find of clubChecks) {
      for (const { code, column, params } of find(club, context)) {
        const names = { columnVi: headers.get(column) ?? column, columnEn: column };
        issues.add(issueOf(code, { ...names, ...params }, { at: row.cellOf(column) }));
      }
    }
  };
  return {
    checkDraft,
    check: (club, row) => {
      checkDraft(club, row);
      for (const issue of repeated.check(club, row)) issues.add(issue);
      if (!rulesPerRow) rules.add(club, row);
      else for (const issue of listBrokenRules(club, row)) issues.add(issue);
    },
    end: () => {
      for (const issue of rules.list(nameOf)) issues.add(issue);
    },
  };
}

/** Without a day a province has its latest name. */
const latestDay = "9999-12-31" as Day;
