import type { Bilingual } from "../text/bilingual.js";
import { assertCount } from "./assert-count.js";

/** What stands above every allocation: nobody has been given a target here. */
export const allocationHeading: Bilingual = {
  vi: "Tính thử, không phải chỉ tiêu được giao",
  en: "A trial calculation, not a target that was assigned",
};

/** What a place is weighted by: its older people, its communes. */
export interface AllocationWeight {
  readonly place: string;
  readonly weight: number;
}

/** A total split over places for trial. It goes into reports and the studio, never onto a page. */
export interface Allocation {
  readonly heading: Bilingual;
  readonly total: number;
  /** In the order of the weights; the values add up to the total. */
  readonly parts: readonly (AllocationWeight & { readonly value: number })[];
}

/**
 * Splits a total over places in proportion to weights, in whole numbers, by the largest remainder
 * (Hamilton's method): each place gets its quota rounded down, and what is left goes one by one to
 * the largest remainders; of equal ones to the larger weight, then to the place that comes first.
 *
 * @throws RangeError for a total or weight that is no whole number from 0 up, and when nothing has a
 *   weight.
 *
 * @example
 * const [a, b, c] = ["vn34:01", "vn34:20", "vn34:31"];
 * allocateTotal(10, [
 *   { place: a, weight: 6 },
 *   { place: b, weight: 6 },
 *   { place: c, weight: 2 },
 * ]).parts.map(({ value }) => value); // => [4, 4, 2]
 */
export function allocateTotal(total: number, weights: readonly AllocationWeight[]): Allocation {
  assertCount(total);
  for (const { weight } of weights) assertCount(weight);
  const sum = weights.reduce((whole, { weight }) => whole + BigInt(weight), 0n);
  if (sum === 0n) throw new RangeError("Nothing to divide by: no weight above 0.");
  // In whole numbers without limit: money times people passes 2⁵³, and a remainder must be exact.
  const quotas = weights.map(({ weight }, index) => {
    const scaled = BigInt(total) * BigInt(weight);
    return { index, weight, value: Number(scaled / sum), remainder: scaled % sum };
  });
  const left = total - quotas.reduce((given, { value }) => given + value, 0);
  const lucky = new Set(
    [...quotas]
      .sort(
        (a, b) =>
          (a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0) ||
          b.weight - a.weight ||
          a.index - b.index,
      )
      .slice(0, left)
      .map(({ index }) => index),
  );
  return {
    heading: allocationHeading,
    total,
    parts: weights.map((entry, index) => ({
      ...entry,
      value: (quotas[index]?.value ?? 0) + (lucky.has(index) ? 1 : 0),
    })),
  };
}
