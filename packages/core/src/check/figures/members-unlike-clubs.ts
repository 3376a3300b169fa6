import { addMonths } from "../../day/add-months.js";
import type { Figure } from "../../figure/figure.js";
import type { Issue } from "../../issue/issue.js";
import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck, FigureCheckContext } from "../figure-check.js";
import {
  areaKey,
  areaParams,
  groupFigures,
  hasRealDay,
  isOfItself,
  isStock,
} from "../figure-facts.js";
import {
  fewestMembersPerClub,
  membersPerClubChangeRatio,
  membersPerClubMonths,
  mostMembersPerClub,
} from "../thresholds.js";

/** Members and clubs of one place and day. */
interface Pair {
  readonly members: Figure;
  readonly clubs: Figure;
  readonly perClub: number;
}

/** Members per club outside what clubs can be, or changing faster than clubs do. */
export const checkMembersPerClub: FigureCheck = (figures, context) =>
  listPairs(figures).flatMap((pairs) => [
    ...pairs
      .filter(({ perClub }) => perClub < fewestMembersPerClub || perClub > mostMembersPerClub)
      .map((pair) => outside(pair, context)),
    ...pairs.slice(1).flatMap((after, index) => {
      const before = pairs[index];
      return before && changesTooFast(before, after) ? [changed(before, after, context)] : [];
    }),
  ]);

function listPairs(figures: readonly Figure[]): readonly (readonly Pair[])[] {
  const stocks = figures.filter(
    (figure) => isStock(figure) && hasRealDay(figure) && !isOfItself(figure),
  );
  const pairs = stocks
    .filter(({ measure }) => measure === "members")
    .flatMap((members): readonly Pair[] => {
      const candidates = stocks.filter(
        (figure) =>
          figure.measure === "clubs" &&
          figure.value > 0 &&
          figure.asOf === members.asOf &&
          areaKey(figure) === areaKey(members) &&
          speakOfTheSame(members, figure),
      );
      const clubs =
        candidates.find(({ sources }) => sources[0] === members.sources[0]) ?? candidates[0];
      return clubs ? [{ members, clubs, perClub: members.value / clubs.value }] : [];
    })
    .sort((a, b) =>
      a.members.asOf < b.members.asOf ? -1 : a.members.asOf > b.members.asOf ? 1 : 0,
    );
  const byMembers = new Map(pairs.map((pair) => [pair.members, pair]));
  return groupFigures([...byMembers.keys()], areaKey).map((group) =>
    group.flatMap((members) => byMembers.get(members) ?? []),
  );
}

/** Of registers: every club told its members, and as many provinces told both. Else the quotient is of nobody. */
const speakOfTheSame = (members: Figure, clubs: Figure): boolean =>
  members.tally?.knownCount === undefined &&
  members.tally?.provinces?.numerator === clubs.tally?.provinces?.numerator;

function changesTooFast(before: Pair, after: Pair): boolean {
  return (
    before.members.asOf < after.members.asOf &&
    addMonths(before.members.asOf, membersPerClubMonths) >= after.members.asOf &&
    before.perClub > 0 &&
    Math.abs(after.perClub / before.perClub - 1) > membersPerClubChangeRatio
  );
}

const idsOf = (...pairs: readonly Pair[]) =>
  pairs.flatMap(({ members, clubs }) => [members.id, clubs.id]);
const toOneDigit = (value: number): number => Math.round(value * 10) / 10;

const changeParams = (percent: number): Issue["params"] =>
  percent < 0
    ? { changeVi: `giảm ${-percent} %`, changeEn: `a fall of ${-percent} %` }
    : { changeVi: `tăng ${percent} %`, changeEn: `a rise of ${percent} %` };

const outside = (pair: Pair, context: FigureCheckContext): Issue =>
  issueOf(
    "members-unlike-clubs",
    {
      ...areaParams(pair.members, context),
      asOf: pair.members.asOf,
      members: pair.members.value,
      membersQualifier: pair.members.qualifier,
      clubs: pair.clubs.value,
      clubsQualifier: pair.clubs.qualifier,
      perClub: toOneDigit(pair.perClub),
      lowest: fewestMembersPerClub,
      highest: mostMembersPerClub,
    },
    { figures: idsOf(pair) },
  );

const changed = (before: Pair, after: Pair, context: FigureCheckContext): Issue =>
  issueOf(
    "members-unlike-clubs",
    {
      ...areaParams(after.members, context),
      before: toOneDigit(before.perClub),
      beforeDay: before.members.asOf,
      after: toOneDigit(after.perClub),
      afterDay: after.members.asOf,
      ...changeParams(Math.round((after.perClub / before.perClub - 1) * 100)),
    },
    { figures: idsOf(before, after) },
  );
