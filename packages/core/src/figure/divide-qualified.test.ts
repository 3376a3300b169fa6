import fc from "fast-check";
import { expect, test } from "vitest";
import { divideQualified } from "./divide-qualified.js";
import { isTrueOf, quantity, trueQuantities } from "./testing/quantities.js";

test('300 of "over 600" are nearly half', () => {
  expect(divideQualified(quantity(300), quantity(600, "over"))).toEqual({
    numerator: 300,
    denominator: 600,
    qualifier: "nearly",
  });
});

test("exactly none is exactly none of any whole", () => {
  expect(divideQualified(quantity(0), quantity(600, "over")).qualifier).toBe("exact");
});

test("what the ratio claims is true of the true ratio", () => {
  fc.assert(
    fc.property(trueQuantities, trueQuantities, (part, whole) => {
      fc.pre(whole.truth > 0);
      const { numerator, denominator, qualifier } = divideQualified(part.said, whole.said);
      // Multiplied out, so that equality is equality: t/w against n/d is t·d against n·w.
      const claim = quantity(numerator * whole.truth, qualifier);
      expect(isTrueOf(claim, part.truth * denominator)).toBe(true);
    }),
  );
});
