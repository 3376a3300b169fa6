import fc from "fast-check";
import { expect, test } from "vitest";
import { sumQualified } from "./sum-qualified.js";
import { isTrueOf, quantity, trueQuantities } from "./testing/quantities.js";

test('"hơn 5.000" and 7,200 are never an exact sum', () => {
  expect(sumQualified([quantity(5000, "over"), quantity(7200)])).toEqual({
    value: 12_200,
    qualifier: "over",
    missingCount: 0,
  });
});

test("a missing part is not zero: the sum is at least the rest and says how many lack", () => {
  expect(sumQualified([quantity(7200), undefined])).toEqual({
    value: 7200,
    qualifier: "at-least",
    missingCount: 1,
  });
  expect(sumQualified([quantity(7200, "nearly"), undefined]).qualifier).toBe("about");
});

test("nothing to add is exactly nothing", () => {
  expect(sumQualified([])).toEqual({ value: 0, qualifier: "exact", missingCount: 0 });
});

test("what the sum claims is true of the true sum, with parts missing too", () => {
  const parts = fc.array(fc.record({ part: trueQuantities, isMissing: fc.boolean() }));
  fc.assert(
    fc.property(parts, (all) => {
      const sum = sumQualified(
        all.map(({ part, isMissing }) => (isMissing ? undefined : part.said)),
      );
      const truth = all.reduce((total, { part }) => total + part.truth, 0);
      expect(isTrueOf(sum, truth)).toBe(true);
      const isExact = all.every(
        ({ part, isMissing }) => !isMissing && part.said.qualifier === "exact",
      );
      expect(sum.qualifier === "exact").toBe(isExact);
    }),
  );
});
