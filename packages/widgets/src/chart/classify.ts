import type { Qualifier } from "@ishc/core";

/** The truth is below the printed number, perhaps far. */
const isBelow = (qualifier: Qualifier) => qualifier === "nearly" || qualifier === "at-most";

/**
 * The class of a number: how many of the rising steps it reaches. Compared in whole numbers, as
 * `value × scale` against `step × required`. "Nearly 50" does not reach 50.
 */
export function classify(
  { value, qualifier }: { readonly value: number; readonly qualifier: Qualifier },
  steps: readonly [number, number, number, number],
  { scale = 1, required = 1 }: { readonly scale?: number; readonly required?: number } = {},
): 0 | 1 | 2 | 3 | 4 {
  const reached = steps.filter((step) => {
    const difference = BigInt(value) * BigInt(scale) - BigInt(step) * BigInt(required);
    return isBelow(qualifier) ? difference > 0n : difference >= 0n;
  });
  return reached.length as 0 | 1 | 2 | 3 | 4;
}
