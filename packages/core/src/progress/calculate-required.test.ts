import fc from "fast-check";
import { expect, test } from "vitest";
import { calculateRequired } from "./calculate-required.js";

test("95 % of 63 provinces are 60", () => {
  expect(calculateRequired({ numerator: 95, denominator: 100 }, 63)).toBe(60);
});

test("a share that comes out even asks for no place more", () => {
  expect(calculateRequired({ numerator: 70, denominator: 100 }, 30)).toBe(21);
  expect(calculateRequired({ numerator: 100, denominator: 100 }, 34)).toBe(34);
  expect(calculateRequired({ numerator: 0, denominator: 100 }, 34)).toBe(0);
});

test("it is the least number of places that is the share or more", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 4000 }),
      (numerator, denominator, placeCount) => {
        const required = calculateRequired({ numerator, denominator }, placeCount);
        expect(Number.isInteger(required)).toBe(true);
        expect(required * denominator).toBeGreaterThanOrEqual(numerator * placeCount);
        expect((required - 1) * denominator).toBeLessThan(numerator * placeCount);
      },
    ),
  );
});

test("the product may pass 2⁵³ where the answer does not", () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(calculateRequired({ numerator: most, denominator: most }, 63)).toBe(63);
  expect(calculateRequired({ numerator: most - 1, denominator: most }, 63)).toBe(63);
});

test("a share of nothing, and a part of a place, are refused", () => {
  expect(() => calculateRequired({ numerator: 1, denominator: 0 }, 63)).toThrow(RangeError);
  expect(() => calculateRequired({ numerator: 0.95, denominator: 1 }, 63)).toThrow(RangeError);
});
