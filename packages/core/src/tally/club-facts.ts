import { clubRules } from "../check/rules/club-rules.js";
import type { ClubRule } from "../check/rules/club-rule.js";
import { activityAreas } from "../club/activity-areas.js";
import type { Club } from "../club/club.js";
import { isMissing, type MissingReason, type Reported } from "../club/reported.js";
import type { IssueCode } from "../issue/catalogue.js";
import type { AreaMeasureId, RuleMeasureId, TallyMeasureId } from "./tally-measures.js";

/** One number of a club's report that is summed, under the measure that it is summed as. */
interface ClubFact {
  readonly measure: TallyMeasureId;
  readonly read: (club: Club) => Reported;
}

/** The numbers of a report that are measures by themselves. */
const numberMeasures = [
  "members",
  "women",
  "members_60",
  "members_55",
  "disadvantaged",
  "volunteers",
  "cared_for",
  "borrowers",
  "loans_vnd",
  "income_fund_vnd",
  "activity_fund_vnd",
] as const;

const yes: Reported = { value: 1, qualifier: "exact" };
const no: Reported = { value: 0, qualifier: "exact" };
const missing = (reason: MissingReason): Reported => ({ missing: reason });

/** Whether a club has an income fund: one to which it does not apply has none. */
function readIncomeFund({ report }: Club): Reported {
  const fund = report.numbers.income_fund_vnd;
  if (isMissing(fund)) return fund.missing === "not-applicable" ? no : fund;
  // "At most", "nearly" and "about" an amount are still a fund.
  return fund.value > 0 ? yes : no;
}

const readAreas =
  (decide: (areas: readonly number[]) => boolean) =>
  ({ report: { areas } }: Club): Reported =>
    isMissing(areas) ? missing(areas.missing) : decide(areas) ? yes : no;

/** Whether a club keeps to a rule of the model; what its report leaves open nobody told. */
const readRule =
  (rule: ClubRule) =>
  (club: Club): Reported => {
    const verdict = rule.judge(club);
    return verdict === "unknown" ? missing("not-reported") : verdict === "kept" ? yes : no;
  };

const ruleMeasures = {
  "rule-members": "clubs_in_rule_members",
  "rule-women": "clubs_in_rule_women",
  "rule-older-members": "clubs_in_rule_older_members",
  "rule-areas": "clubs_in_rule_areas",
  "rule-funds": "clubs_in_rule_funds",
  "rule-volunteers": "clubs_in_rule_volunteers",
} as const satisfies Readonly<Partial<Record<IssueCode, RuleMeasureId>>>;

/** Every number that a club's report gives to a tally. */
export const clubFacts: readonly ClubFact[] = [
  ...numberMeasures.map((measure): ClubFact => ({
    measure,
    read: ({ report: { numbers } }) => numbers[measure],
  })),
  { measure: "clubs_income_fund", read: readIncomeFund },
  {
    measure: "clubs_all_areas",
    read: readAreas((areas) => activityAreas.every(({ id }) => areas.includes(id))),
  },
  ...activityAreas.map(({ id }): ClubFact => ({
    measure: `clubs_area_${id}` satisfies AreaMeasureId,
    read: readAreas((areas) => areas.includes(id)),
  })),
  ...clubRules.flatMap((rule): readonly ClubFact[] =>
    rule.code in ruleMeasures
      ? [{ measure: ruleMeasures[rule.code as keyof typeof ruleMeasures], read: readRule(rule) }]
      : [],
  ),
];
