import fc from "fast-check";
import { expect, test } from "vitest";
import { subtractQualified } from "./subtract-qualified.js";
import { isTrueOf, quantity, trueQuantities } from "./testing/quantities.js";

test('from "nearly 3,000" to 3,500 it is over 500 more', () => {
  expect(subtractQualified(quantity(3500), quantity(3000, "nearly"))).toEqual(
    quantity(500, "over"),
  );
});

test("two numbers that are both over tell only about what lies between", () => {
  expect(subtractQualified(quantity(9000, "over"), quantity(1000, "over"))).toEqual(
    quantity(8000, "about"),
  );
});

test("what the difference claims is true of the true difference", () => {
  fc.assert(
    fc.property(trueQuantities, trueQuantities, (from, taken) => {
      const difference = subtractQualified(from.said, taken.said);
      expect(isTrueOf(difference, from.truth - taken.truth)).toBe(true);
    }),
  );
});
