import type { Day } from "../day/day.js";
import { daysBetween } from "../day/days-between.js";
import { combineQualifiers } from "../figure/combine-qualifiers.js";
import type { Expected, ProgressPoint } from "./progress.js";

/** The days of a stretch of the line and those of them that have passed, for exact products. */
export function countPassed({ from, to, day }: Pick<Expected, "from" | "to" | "day">) {
  return {
    passed: BigInt(daysBetween(from.day, day < to.day ? day : to.day)),
    span: BigInt(daysBetween(from.day, to.day)),
  };
}

/**
 * Where the line through some points is on a day: straight by days from one point to the next,
 * level after the last, nothing before the first. Rounded down, so that the whole target is never
 * expected before its day. In whole numbers without limit: money times days passes 2⁵³.
 *
 * @param line points on different days, in the order of their days.
 */
export function findExpected(line: readonly ProgressPoint[], day: Day): Expected | undefined {
  const later = line.findIndex((point) => point.day > day);
  const end = later < 0 ? line.length - 1 : later;
  const from = line[end - 1];
  const to = line[end];
  if (!from || !to) return undefined;
  const { passed, span } = countPassed({ from, to, day });
  const risen = BigInt(to.value - from.value) * passed;
  return {
    value: Number((BigInt(from.value) * span + risen) / span),
    qualifier: combineQualifiers(from.qualifier, to.qualifier),
    day,
    from,
    to,
  };
}
