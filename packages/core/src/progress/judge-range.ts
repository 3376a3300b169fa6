import type { QualifiedShare } from "../figure/divide-qualified.js";
import type { Share } from "../figure/share.js";

/** What is to be kept has no progress by time: it is kept, or not, or nobody knows. */
export type RangeStatus = "met" | "not-met" | "no-data";

export interface RangeVerdict {
  readonly status: RangeStatus;
  /** The ratio is not exact, so the status is not. */
  readonly isApproximate: boolean;
}

const isAtLeast = (ratio: Share, bound: Share): boolean =>
  BigInt(ratio.numerator) * BigInt(bound.denominator) >=
  BigInt(bound.numerator) * BigInt(ratio.denominator);

/**
 * Whether a ratio keeps to a range, both ends included: women 60–70 % of the members, 50–70
 * members a club; without `highest` at least so much: all clubs kept up. Compared in whole numbers;
 * of nothing there is no ratio.
 *
 * @throws RangeError for numbers that are not whole.
 *
 * @example
 * judgeRange({ numerator: 702, denominator: 1000, qualifier: "exact" }, {
 *   lowest: { numerator: 60, denominator: 100 },
 *   highest: { numerator: 70, denominator: 100 },
 * }).status; // => "not-met"
 */
export function judgeRange(
  ratio: QualifiedShare | undefined,
  { lowest, highest }: { readonly lowest: Share; readonly highest?: Share | undefined },
): RangeVerdict {
  if (!ratio || ratio.denominator === 0) return { status: "no-data", isApproximate: false };
  const isKept = isAtLeast(ratio, lowest) && (!highest || isAtLeast(highest, ratio));
  return { status: isKept ? "met" : "not-met", isApproximate: ratio.qualifier !== "exact" };
}
