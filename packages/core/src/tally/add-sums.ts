import { isMissing, type Reported } from "../club/reported.js";
import type { Day } from "../day/day.js";
import { combineQualifiers } from "../figure/combine-qualifiers.js";
import type { TallySum } from "./tally.js";

/** The part of a sum that adds up, whatever its place. */
export type SumContent = Omit<TallySum, "place" | "measure" | "scheme">;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type SometimesKey = "firstDay" | "lastDay" | "stillActiveCount" | "overlapCount";

/**
 * A sum while it is added to. Every field is there from the beginning: adding to an object that still
 * grows takes twenty times as long, and a register adds thirty numbers a row.
 */
export interface OpenSum extends Writable<Omit<SumContent, SometimesKey>> {
  firstDay: SumContent["firstDay"] | undefined;
  lastDay: SumContent["lastDay"] | undefined;
  stillActiveCount: number | undefined;
  overlapCount: number | undefined;
}

/** The sum of nothing: added to another it changes nothing. */
export const emptySum: SumContent = {
  value: 0,
  qualifier: "exact",
  knownCount: 0,
  missingCount: 0,
  expectedCount: 0,
  undeterminedCount: 0,
};

/** A sum to add to, of nothing yet. */
export const openSum = (): OpenSum => ({
  value: 0,
  qualifier: "exact",
  knownCount: 0,
  missingCount: 0,
  expectedCount: 0,
  undeterminedCount: 0,
  firstDay: undefined,
  lastDay: undefined,
  stillActiveCount: undefined,
  overlapCount: undefined,
});

/** A count of what there is on a day: of nothing it is a true 0 of that day. */
export const openCount = (day: Day): OpenSum => ({ ...openSum(), firstDay: day, lastDay: day });

/** Adds one that is there, to a count whose day is known. */
export function countOne(sum: OpenSum): void {
  sum.value += 1;
  sum.knownCount += 1;
  sum.expectedCount += 1;
}

/** Adds a contributor of which it is not certain that it belongs here on the day. */
export function addUndetermined(sum: OpenSum): void {
  sum.undeterminedCount += 1;
}

/** Adds what one contributor reported, or that it did not; without a day its report does not count. */
export function addReported(sum: OpenSum, reported: Reported, day: Day | undefined): void {
  if (day === undefined || isMissing(reported)) {
    // What does not apply is not expected either, and a sum without it lacks nothing.
    if (day !== undefined && isMissing(reported) && reported.missing === "not-applicable") return;
    sum.missingCount += 1;
    sum.expectedCount += 1;
    return;
  }
  sum.value += reported.value;
  if (sum.qualifier !== reported.qualifier) {
    sum.qualifier = combineQualifiers(sum.qualifier, reported.qualifier);
  }
  sum.knownCount += 1;
  sum.expectedCount += 1;
  widenDays(sum, day, day);
}

/** What was added up, without the fields that nothing was added to. */
export function closeSum({
  firstDay,
  lastDay,
  stillActiveCount,
  overlapCount,
  ...sum
}: OpenSum): SumContent {
  return {
    ...sum,
    ...(firstDay !== undefined && { firstDay }),
    ...(lastDay !== undefined && { lastDay }),
    ...(stillActiveCount !== undefined && { stillActiveCount }),
    ...(overlapCount !== undefined && { overlapCount }),
  };
}

/** Adds to a sum in place: a register of any length is summed without a copy for each of its clubs. */
export function addToSum(sum: OpenSum, added: SumContent): void {
  const { firstDay, lastDay } = added;
  sum.value += added.value;
  if (sum.qualifier !== added.qualifier) {
    sum.qualifier = combineQualifiers(sum.qualifier, added.qualifier);
  }
  sum.knownCount += added.knownCount;
  sum.missingCount += added.missingCount;
  sum.expectedCount += added.expectedCount;
  sum.undeterminedCount += added.undeterminedCount;
  widenDays(sum, firstDay, lastDay);
  if (added.stillActiveCount !== undefined) {
    sum.stillActiveCount = (sum.stillActiveCount ?? 0) + added.stillActiveCount;
  }
  if (added.overlapCount !== undefined) {
    sum.overlapCount = (sum.overlapCount ?? 0) + added.overlapCount;
  }
}

function widenDays(sum: OpenSum, firstDay: Day | undefined, lastDay: Day | undefined): void {
  if (firstDay !== sum.firstDay && firstDay && !(sum.firstDay && sum.firstDay <= firstDay)) {
    sum.firstDay = firstDay;
  }
  if (lastDay !== sum.lastDay && lastDay && !(sum.lastDay && sum.lastDay >= lastDay)) {
    sum.lastDay = lastDay;
  }
}

/**
 * Adds up sums of one measure: counts add, days widen, words join (docs/decisions/0015). Order and
 * grouping do not matter, and `emptySum` changes nothing.
 */
export function addSums(sums: Iterable<SumContent>): SumContent {
  const total = openSum();
  for (const sum of sums) addToSum(total, sum);
  return closeSum(total);
}
