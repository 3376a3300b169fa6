import type { Share } from "../figure/share.js";
import { countPassed } from "./find-expected.js";
import type { Expected, ProgressStatus } from "./progress.js";
import { aheadFrom, behindFrom, onTrackFrom } from "./thresholds.js";

/**
 * The status by time: g = (A − E) ÷ (R − B) against the thresholds. E is the exact point of the
 * line, not the rounded one, and nothing is divided, so that a figure on a threshold is on it.
 *
 * @param start B, the number at the first point of the line; below `required`.
 */
export function judgeByTime(
  achieved: number,
  expected: Expected,
  start: number,
  required: number,
): ProgressStatus {
  const { from, to } = expected;
  const { passed, span } = countPassed(expected);
  const lead = BigInt(achieved - from.value) * span - BigInt(to.value - from.value) * passed;
  const way = BigInt(required - start) * span;
  const isFrom = ({ numerator, denominator }: Share) =>
    lead * BigInt(denominator) >= way * BigInt(numerator);
  if (isFrom(aheadFrom)) return "ahead";
  if (isFrom(onTrackFrom)) return "on-track";
  return isFrom(behindFrom) ? "behind" : "far-behind";
}
