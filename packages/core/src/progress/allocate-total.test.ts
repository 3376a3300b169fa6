import fc from "fast-check";
import { expect, test } from "vitest";
import { allocateTotal } from "./allocate-total.js";
import { place } from "./testing/place-figures.js";

const allot = (total: number, ...weights: readonly number[]) =>
  allocateTotal(
    total,
    weights.map((weight, index) => ({ place: place(String(index)), weight })),
  ).parts.map(({ value }) => value);

test("what is left after rounding down goes to the largest remainders", () => {
  expect(allot(10, 6, 6, 2)).toEqual([4, 4, 2]);
  expect(allot(100, 1, 1, 1)).toEqual([34, 33, 33]);
  // 21 × 10, 5 and 1 of 16 are 13.125, 6.5625 and 1.3125: the one left goes to the second.
  expect(allot(21, 10, 5, 1)).toEqual([13, 7, 1]);
});

test("of equal remainders the larger weight comes first, then the place that comes first", () => {
  expect(allot(2, 1, 3)).toEqual([0, 2]);
  expect(allot(1, 2, 2)).toEqual([1, 0]);
});

test("an allocation says above it that it is no target", () => {
  expect(allocateTotal(1, [{ place: place("01"), weight: 1 }])).toEqual({
    heading: {
      vi: "Tính thử, không phải chỉ tiêu được giao",
      en: "A trial calculation, not a target that was assigned",
    },
    total: 1,
    parts: [{ place: "vn34:01", weight: 1, value: 1 }],
  });
});

test("nothing is divided by nothing, and only counts are divided", () => {
  expect(() => allot(10, 0, 0)).toThrow(RangeError);
  expect(() => allot(10)).toThrow(RangeError);
  expect(() => allot(10.5, 1)).toThrow(RangeError);
  expect(() => allot(10, -1)).toThrow(RangeError);
});

test("the parts add up to the total, and none is a whole one away from its quota", () => {
  const weights = fc.array(fc.maxSafeNat(), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.maxSafeNat(), weights, (total, list) => {
      fc.pre(list.some((weight) => weight > 0));
      const parts = allot(total, ...list);
      const sum = list.reduce((whole, weight) => whole + BigInt(weight), 0n);
      expect(parts.reduce((given, value) => given + BigInt(value), 0n)).toBe(BigInt(total));
      parts.forEach((value, index) => {
        const difference = BigInt(value) * sum - BigInt(total) * BigInt(list[index] ?? 0);
        expect(difference < sum && difference > -sum).toBe(true);
      });
    }),
    { numRuns: 1000 },
  );
});

test("who weighs more never gets less, and who weighs nothing gets nothing", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), weights, (total, list) => {
      fc.pre(list.some((weight) => weight > 0));
      const parts = allot(total, ...list);
      list.forEach((weight, a) => {
        if (weight === 0) expect(parts[a]).toBe(0);
        list.forEach((other, b) => {
          if (weight > other) expect(parts[a]).toBeGreaterThanOrEqual(parts[b] ?? NaN);
        });
      });
    }),
    { numRuns: 1000 },
  );
});
