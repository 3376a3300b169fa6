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

/** A contributor that should have given a number and did not. */
export const missing: SumContent = { ...emptySum, missingCount: 1, expectedCount: 1 };

/** A contributor of which it is not certain that it belongs here on the day. */
export const undetermined: SumContent = { ...emptySum, undeterminedCount: 1 };

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
  if (firstDay !== sum.firstDay && firstDay && !(sum.firstDay && sum.firstDay <= firstDay)) {
    sum.firstDay = firstDay;
  }
  if (lastDay !== sum.lastDay && lastDay && !(sum.lastDay && sum.lastDay >= lastDay)) {
    sum.lastDay = lastDay;
  }
  if (added.stillActiveCount !== undefined) {
    sum.stillActiveCount = (sum.stillActiveCount ?? 0) + added.stillActiveCount;
  }
  if (added.overlapCount !== undefined) {
    sum.overlapCount = (sum.overlapCount ?? 0) + added.overlapCount;
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
