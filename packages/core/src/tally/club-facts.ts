import { activityAreas } from "../club/activity-areas.js";
import type { ClubReport } from "../club/club.js";
import { judgeModelRule, modelRuleIds, type ModelRuleId } from "../club/judge-model-rules.js";
import { isMissing, type MissingReason, type Reported } from "../club/reported.js";
import type { AreaMeasureId, RuleMeasureId, TallyMeasureId } from "./tally-measures.js";

/** One number of a club's report that is summed, under the measure that it is summed as. */
interface ClubFact {
  readonly measure: TallyMeasureId;
  readonly read: (report: ClubReport) => Reported;
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
function readIncomeFund({ numbers: { income_fund_vnd: fund } }: ClubReport): Reported {
  if (isMissing(fund)) return fund.missing === "not-applicable" ? no : fund;
  // "At most", "nearly" and "about" an amount are still a fund.
  return fund.value > 0 ? yes : no;
}

const readAreas = (decide: (areas: readonly number[]) => boolean) => (report: ClubReport) =>
  isMissing(report.areas) ? missing(report.areas.missing) : decide(report.areas) ? yes : no;

const readRule =
  (rule: ModelRuleId) =>
  (report: ClubReport): Reported => {
    const verdict = judgeModelRule(rule, report);
    return typeof verdict === "object" ? verdict : verdict === "inside" ? yes : no;
  };

/** Every number that a club's report gives to a tally. */
export const clubFacts: readonly ClubFact[] = [
  ...numberMeasures.map((measure): ClubFact => ({
    measure,
    read: ({ numbers }) => numbers[measure],
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
  ...modelRuleIds.map((rule): ClubFact => ({
    measure: `clubs_in_rule_${rule}` satisfies RuleMeasureId,
    read: readRule(rule),
  })),
];
