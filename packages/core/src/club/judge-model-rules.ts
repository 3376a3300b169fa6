import { activityAreas } from "./activity-areas.js";
import type { ClubReport } from "./club.js";
import { isMissing, type MissingReason } from "./reported.js";

/** The rules of the model that a report can be held to; each with its source in `modelRuleBounds`. */
export const modelRuleIds = [
  "members",
  "women",
  "members_60",
  "areas",
  "funds",
  "volunteers",
] as const;
export type ModelRuleId = (typeof modelRuleIds)[number];

/** Whether a club keeps to a rule, or why nobody can say. */
export type RuleVerdict = "inside" | "outside" | { readonly missing: MissingReason };

/**
 * What a club of the model is (design, section 6; the plans of Ninh Thuận and Bắc Ninh repeat the
 * national text): 50 to 70 members, at least 60 % women and 60 % aged 60 and over, five volunteers
 * for care at home. Notes, never errors: a club outside them is a club.
 */
export const modelRuleBounds = {
  fewestMembers: 50,
  mostMembers: 70,
  leastWomenPercent: 60,
  leastMembers60Percent: 60,
  fewestVolunteers: 5,
} as const;

/** Holds a report to one rule. A number that is not exact is judged as it stands. */
export function judgeModelRule(
  rule: ModelRuleId,
  { numbers, areas }: Pick<ClubReport, "numbers" | "areas">,
): RuleVerdict {
  const verdict = (isInside: boolean): RuleVerdict => (isInside ? "inside" : "outside");
  const { members, income_fund_vnd: income, activity_fund_vnd: activity, volunteers } = numbers;
  const bounds = modelRuleBounds;
  switch (rule) {
    case "members":
      if (isMissing(members)) return members;
      return verdict(members.value >= bounds.fewestMembers && members.value <= bounds.mostMembers);
    case "women":
    case "members_60": {
      const part = numbers[rule];
      if (isMissing(part)) return part;
      if (isMissing(members)) return members;
      const percent = rule === "women" ? bounds.leastWomenPercent : bounds.leastMembers60Percent;
      return verdict(part.value * 100 >= members.value * percent);
    }
    case "areas":
      if (isMissing(areas)) return areas;
      return verdict(activityAreas.every(({ id }) => areas.includes(id)));
    case "funds":
      // A fund that does not apply is one that the club does not have.
      if (isMissing(income)) return income.missing === "not-applicable" ? "outside" : income;
      if (isMissing(activity)) return activity.missing === "not-applicable" ? "outside" : activity;
      return verdict(income.value > 0 && activity.value > 0);
    case "volunteers":
      if (isMissing(volunteers)) return volunteers;
      return verdict(volunteers.value >= bounds.fewestVolunteers);
  }
}
