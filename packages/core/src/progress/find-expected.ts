import type { Day } from "../day/day.js";
import { daysBetween } from "../day/days-between.js";
import { combineQualifiers } from "../figure/combine-qualifiers.js";
import type { Expected } from "./progress.js";
import type { ProgressFigure } from "./progress-input.js";

/**
 * E times the days of its stretch, and those days: whole numbers to compare with, without limit,
 * because money times days passes 2⁵³.
 */
export function scaleExpected({
  from,
  to,
  asOf,
}: Pick<Expected, "from" | "to" | "asOf">): readonly [scaled: bigint, span: bigint] {
  const span = BigInt(daysBetween(from.asOf, to.asOf));
  const risen = BigInt(to.value - from.value) * BigInt(daysBetween(from.asOf, asOf));
  return [BigInt(from.value) * span + risen, span];
}

/**
 * Where the line through some points is on a day after the first and up to the last: straight by
 * days from one point to the next. Rounded down, so that the whole target is never expected before
 * its day.
 *
 * @param line points in the order of their days.
 */
export function findExpected(line: readonly ProgressFigure[], asOf: Day): Expected | undefined {
  const end = line.findIndex((point) => point.asOf >= asOf);
  const from = line[end - 1];
  const to = line[end];
  if (!from || !to) return undefined;
  const [scaled, span] = scaleExpected({ from, to, asOf });
  const qualifier = combineQualifiers(from.qualifier, to.qualifier);
  return { value: Number(scaled / span), qualifier, asOf, from, to };
}
