import { scaleExpected } from "./find-expected.js";
import type { Expected, ProgressStatus } from "./progress.js";
import { aheadTwentieths, behindTwentieths, onTrackTwentieths } from "./thresholds.js";

/**
 * The status by time: g = (A − E) ÷ (R − B) against the thresholds. E is the exact point of the
 * line, not the rounded one, and nothing is divided: a figure on a threshold is on it.
 *
 * @param way R − B, from the first point of the line to its last; above 0.
 */
export function judgeByTime(achieved: number, expected: Expected, way: number): ProgressStatus {
  const [scaled, span] = scaleExpected(expected);
  const lead = (BigInt(achieved) * span - scaled) * 20n;
  const isFrom = (twentieths: number) => lead >= BigInt(way) * BigInt(twentieths) * span;
  if (isFrom(aheadTwentieths)) return "ahead";
  if (isFrom(onTrackTwentieths)) return "on-track";
  return isFrom(behindTwentieths) ? "behind" : "far-behind";
}
