import { activityAreas } from "../../club/activity-areas.js";
import type { Club } from "../../club/club.js";
import type { ClubNumberId } from "../../club/club-numbers.js";
import type { Bilingual } from "../../text/bilingual.js";
import { intervalOf, type Interval } from "../interval.js";
import type { ClubRule, RuleVerdict } from "./club-rule.js";

/** The numbers of Decision 1336 as provincial plans repeat them (Ninh Thuận, Cần Thơ); 1648 was not seen to change them. */
const scheme1336: Bilingual = {
  vi: "theo Quyết định 1336/QĐ-TTg",
  en: "by Decision 1336/QĐ-TTg",
};
/** https://www.aarpinternational.org/initiatives/aging-readiness-competitiveness-arc/vietnam-case-study */
const caseStudy: Bilingual = {
  vi: "theo tài liệu của AARP về mô hình, không có trong quyết định",
  en: "by AARP's study of the model; no decision says so",
};

const fewestMembers = 50;
const mostMembers = 70;
const leastPercent = 60;
const fewestVolunteers = 5;

const numberOf = ({ report }: Club, id: ClubNumberId): Interval | undefined => {
  const reported = report.numbers[id];
  return "missing" in reported ? undefined : intervalOf(reported);
};
const valueOf =
  (id: ClubNumberId) =>
  ({ report }: Club): number => {
    const reported = report.numbers[id];
    return "missing" in reported ? 0 : reported.value;
  };

/** Decided only where every number that the words allow says the same. */
const verdict = (isKept: boolean, isBroken: boolean): RuleVerdict =>
  isKept ? "kept" : isBroken ? "broken" : "unknown";

const judgeShare =
  (id: ClubNumberId) =>
  (club: Club): RuleVerdict => {
    const [part, whole] = [numberOf(club, id), numberOf(club, "members")];
    if (!part || !whole || whole.lowest === 0) return "unknown";
    return verdict(
      part.lowest * 100 >= whole.highest * leastPercent,
      part.highest * 100 < whole.lowest * leastPercent,
    );
  };

const percentOf =
  (id: ClubNumberId) =>
  (club: Club): number =>
    Math.floor((valueOf(id)(club) * 100) / Math.max(1, valueOf("members")(club)));

/** The rules of the model that a register can show. */
export const clubRules: readonly ClubRule[] = [
  {
    code: "rule-members",
    column: "members",
    source: scheme1336,
    params: { lowest: fewestMembers, highest: mostMembers },
    judge: (club) => {
      const members = numberOf(club, "members");
      if (!members) return "unknown";
      return verdict(
        members.lowest >= fewestMembers && members.highest <= mostMembers,
        members.highest < fewestMembers || members.lowest > mostMembers,
      );
    },
    valueOf: valueOf("members"),
  },
  {
    code: "rule-women",
    column: "women",
    source: scheme1336,
    params: { lowest: leastPercent },
    judge: judgeShare("women"),
    valueOf: percentOf("women"),
  },
  {
    code: "rule-older-members",
    column: "members_60",
    source: scheme1336,
    params: { lowest: leastPercent },
    judge: judgeShare("members_60"),
    valueOf: percentOf("members_60"),
  },
  {
    code: "rule-areas",
    column: "areas",
    source: scheme1336,
    params: { lowest: activityAreas.length },
    judge: ({ report: { areas } }) =>
      "missing" in areas
        ? "unknown"
        : verdict(areas.length === activityAreas.length, areas.length < activityAreas.length),
    valueOf: ({ report: { areas } }) => ("missing" in areas ? 0 : areas.length),
  },
  {
    code: "rule-funds",
    column: "income_fund_vnd",
    source: scheme1336,
    params: { lowest: 2 },
    judge: (club) => {
      const funds = [numberOf(club, "income_fund_vnd"), numberOf(club, "activity_fund_vnd")];
      return verdict(
        funds.every((fund) => fund && fund.lowest > 0),
        funds.some((fund) => fund?.highest === 0),
      );
    },
    valueOf: (club) =>
      [valueOf("income_fund_vnd")(club), valueOf("activity_fund_vnd")(club)].filter(
        (vnd) => vnd > 0,
      ).length,
  },
  {
    code: "rule-volunteers",
    column: "volunteers",
    source: caseStudy,
    params: { lowest: fewestVolunteers },
    judge: (club) => {
      const volunteers = numberOf(club, "volunteers");
      return volunteers
        ? verdict(volunteers.lowest >= fewestVolunteers, volunteers.highest < fewestVolunteers)
        : "unknown";
    },
    valueOf: valueOf("volunteers"),
  },
];
