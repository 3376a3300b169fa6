import type { Quantity } from "../figure/quantity.js";

/**
 * Whether a published number counts as having reached a required one. Where the truth is not
 * certain the number itself decides, but one that says "less than this" does not reach what it
 * names: "nearly 3,000" is not 3,000.
 */
export function hasReached({ value, qualifier }: Quantity, required: number): boolean {
  const isLower = qualifier === "nearly" || qualifier === "at-most";
  return isLower ? value > required : value >= required;
}
