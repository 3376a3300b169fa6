import { combineQualifiers } from "../figure/combine-qualifiers.js";
import type { TallySum } from "./tally.js";

/** The part of a sum that adds up, whatever its place. */
export type SumContent = Omit<TallySum, "place" | "measure" | "scheme">;

/** A sum while it is added to. */
export type OpenSum = { -readonly [Key in keyof SumContent]: SumContent[Key] };

/** The sum of nothing: added to another it changes nothing. */
export const emptySum: SumContent = {
  value: 0,
  qualifier: "exact",
  knownCount: 0,
  missingCount: 0,
  expectedCount: 0,
  undeterminedCount: 0,
};

/** Adds to a sum in place: a register of any length is summed without a copy for each of its clubs. */
export function addToSum(sum: OpenSum, { firstDay, lastDay, ...added }: SumContent): void {
  sum.value += added.value;
  sum.qualifier = combineQualifiers(sum.qualifier, added.qualifier);
  sum.knownCount += added.knownCount;
  sum.missingCount += added.missingCount;
  sum.expectedCount += added.expectedCount;
  sum.undeterminedCount += added.undeterminedCount;
  if (firstDay && !(sum.firstDay && sum.firstDay <= firstDay)) sum.firstDay = firstDay;
  if (lastDay && !(sum.lastDay && sum.lastDay >= lastDay)) sum.lastDay = lastDay;
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
  const total: OpenSum = { ...emptySum };
  for (const sum of sums) addToSum(total, sum);
  return total;
}
