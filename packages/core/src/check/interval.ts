import type { Qualifier } from "../figure/qualifier.js";
import { roundingRatio } from "./thresholds.js";

/** Where the true number behind a published one can lie. */
export interface Interval {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Where the truth behind a number and its qualifier can lie: "over 5.000" is 5,000 and any more.
 *
 * @example
 * intervalOf({ value: 3000, qualifier: "nearly" }); // => { lowest: 2700, highest: 3000 }
 */
export function intervalOf(number: {
  readonly value: number;
  readonly qualifier: Qualifier;
}): Interval {
  const { value, qualifier } = number;
  switch (qualifier) {
    case "exact":
      return { lowest: value, highest: value };
    case "over":
    case "at-least":
      return { lowest: value, highest: Number.POSITIVE_INFINITY };
    case "nearly":
      return { lowest: value * (1 - roundingRatio), highest: value };
    case "at-most":
      return { lowest: 0, highest: value };
    case "about":
      return { lowest: value * (1 - roundingRatio), highest: value * (1 + roundingRatio) };
  }
}

/** Whether two numbers cannot both be true of one thing. */
export function areApart(a: Interval, b: Interval): boolean {
  return a.highest < b.lowest || b.highest < a.lowest;
}
