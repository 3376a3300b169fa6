import fc from "fast-check";
import { qualifiers, type Qualifier } from "../qualifier.js";
import type { Quantity } from "../quantity.js";

/** Whether a true number is one that a published number with its qualifier can stand for. */
export function isTrueOf({ value, qualifier }: Quantity, truth: number): boolean {
  const holds: Record<Qualifier, boolean> = {
    exact: truth === value,
    over: truth > value,
    "at-least": truth >= value,
    nearly: truth < value,
    "at-most": truth <= value,
    about: true,
  };
  return holds[qualifier];
}

export interface TrueQuantity {
  readonly said: Quantity;
  readonly truth: number;
}

/** A published count of at least 1, and a truth it can stand for (a count too). */
export const trueQuantities: fc.Arbitrary<TrueQuantity> = fc
  .record({
    value: fc.integer({ min: 1, max: 20_000 }),
    qualifier: fc.constantFrom(...qualifiers),
    off: fc.integer({ min: 0, max: 3_000 }),
    isAbove: fc.boolean(),
  })
  .map(({ value, qualifier, off, isAbove }) => {
    const below = Math.max(0, value - off);
    const truths: Record<Qualifier, number> = {
      exact: value,
      over: value + off + 1,
      "at-least": value + off,
      nearly: Math.max(0, value - off - 1),
      "at-most": below,
      about: isAbove ? value + off : below,
    };
    return { said: { value, qualifier }, truth: truths[qualifier] };
  });

export const quantity = (value: number, qualifier: Qualifier = "exact"): Quantity => ({
  value,
  qualifier,
});
