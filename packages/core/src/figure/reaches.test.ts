import fc from "fast-check";
import { expect, test } from "vitest";
import { reaches } from "./reaches.js";
import { quantity, trueQuantities } from "./testing/quantities.js";

test("2,999 does not reach 3,000", () => {
  expect(reaches(quantity(2999), 3000)).toBe("no");
  expect(reaches(quantity(3000), 3000)).toBe("yes");
});

test('"nearly 3,000" does not reach 3,000, "over 3,000" does', () => {
  expect(reaches(quantity(3000, "nearly"), 3000)).toBe("no");
  expect(reaches(quantity(3000, "over"), 3000)).toBe("yes");
});

test("where the truth may lie on either side it is unknown", () => {
  expect(reaches(quantity(3021, "about"), 3000)).toBe("unknown");
  expect(reaches(quantity(2900, "over"), 3000)).toBe("unknown");
  expect(reaches(quantity(3100, "nearly"), 3000)).toBe("unknown");
  expect(reaches(quantity(3000, "at-most"), 3000)).toBe("unknown");
});

test("yes and no are true of every truth", () => {
  fc.assert(
    fc.property(
      trueQuantities,
      fc.integer({ min: 0, max: 20_000 }),
      ({ said, truth }, required) => {
        const answer = reaches(said, required);
        if (answer !== "unknown") expect(answer).toBe(truth >= required ? "yes" : "no");
      },
    ),
  );
});
