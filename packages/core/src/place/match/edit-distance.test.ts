import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.js";

test("a letter too many, too few, wrong or swapped is one slip", () => {
  expect(editDistance("langson", "langsson", 2)).toBe(1);
  expect(editDistance("langson", "langsn", 2)).toBe(1);
  expect(editDistance("langson", "lamgson", 2)).toBe(1);
  expect(editDistance("langson", "lagnson", 2)).toBe(1);
  expect(editDistance("langson", "langson", 2)).toBe(0);
});

test("above the limit it is the limit and one", () => {
  expect(editDistance("langson", "caobang", 2)).toBe(3);
  expect(editDistance("a", "abcdef", 2)).toBe(3);
  expect(editDistance("", "ab", 2)).toBe(2);
});

test("it is the same both ways, and zero only for one text", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      expect(editDistance(a, b, 3) === 0).toBe(a === b);
    }),
  );
});
