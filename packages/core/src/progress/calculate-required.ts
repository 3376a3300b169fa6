import type { Share } from "../figure/share.js";

/**
 * How many places a share of them means: ⌈share × places⌉, because a part of a place has no club.
 * The product is taken in whole numbers without limit; an answer above 2⁵³ − 1 is no longer exact.
 *
 * @throws RangeError for numbers that are not whole, and for a share of nothing.
 *
 * @example
 * calculateRequired({ numerator: 95, denominator: 100 }, 63); // => 60
 */
export function calculateRequired(share: Share, placeCount: number): number {
  const denominator = BigInt(share.denominator);
  const product = BigInt(share.numerator) * BigInt(placeCount);
  return Number((product + denominator - 1n) / denominator);
}
