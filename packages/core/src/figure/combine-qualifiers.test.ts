import fc from "fast-check";
import { expect, test } from "vitest";
import { combineQualifiers } from "./combine-qualifiers.js";
import { flipQualifier } from "./flip-qualifier.js";
import { qualifiers } from "./qualifier.js";

const words = fc.constantFrom(...qualifiers);

test("exact is what both must be", () => {
  expect(combineQualifiers("exact", "exact")).toBe("exact");
  for (const word of qualifiers) expect(combineQualifiers(word, "exact")).toBe(word);
});

test("one direction stays, in its weaker word", () => {
  expect(combineQualifiers("over", "over")).toBe("over");
  expect(combineQualifiers("over", "at-least")).toBe("at-least");
  expect(combineQualifiers("nearly", "at-most")).toBe("at-most");
});

test("both directions, or any about, are about", () => {
  expect(combineQualifiers("over", "nearly")).toBe("about");
  expect(combineQualifiers("at-most", "at-least")).toBe("about");
  for (const word of qualifiers) expect(combineQualifiers("about", word)).toBe("about");
});

test("neither order nor grouping matters, and turning round twice is nothing", () => {
  fc.assert(
    fc.property(words, words, words, (a, b, c) => {
      expect(combineQualifiers(a, b)).toBe(combineQualifiers(b, a));
      expect(combineQualifiers(combineQualifiers(a, b), c)).toBe(
        combineQualifiers(a, combineQualifiers(b, c)),
      );
      expect(flipQualifier(combineQualifiers(a, b))).toBe(
        combineQualifiers(flipQualifier(a), flipQualifier(b)),
      );
      expect(flipQualifier(flipQualifier(a))).toBe(a);
    }),
  );
});
