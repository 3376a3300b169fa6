import type { Share } from "../figure/share.js";

/**
 * How many places a share of them means: ⌈share × places⌉, because a part of a place has no club.
 * In whole numbers; the product must be a safe integer.
 *
 * @example
 * calculateRequired({ numerator: 95, denominator: 100 }, 63); // => 60
 */
export function calculateRequired(share: Share, placeCount: number): number {
  const product = share.numerator * placeCount;
  const rest = product % share.denominator;
  return (product - rest) / share.denominator + (rest > 0 ? 1 : 0);
}
