import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualifiers } from "../figure/qualifier.js";
import { areApart, intervalOf } from "./interval.js";

const number = fc.record({
  value: fc.nat({ max: 1e9 }),
  qualifier: fc.constantFrom(...qualifiers),
});

describe("intervalOf", () => {
  it("lets over 5.000 and 5.200 both be true, and not 4.900", () => {
    const over = intervalOf({ value: 5000, qualifier: "over" });
    expect(areApart(over, intervalOf({ value: 5200, qualifier: "exact" }))).toBe(false);
    expect(areApart(over, intervalOf({ value: 4900, qualifier: "exact" }))).toBe(true);
  });

  it("always holds the number itself, from lowest to highest", () => {
    fc.assert(
      fc.property(number, (given) => {
        const { lowest, highest } = intervalOf(given);
        expect(lowest <= given.value && given.value <= highest).toBe(true);
      }),
    );
  });

  it("is apart from another both ways or not at all, and never from itself", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(areApart(intervalOf(a), intervalOf(b))).toBe(areApart(intervalOf(b), intervalOf(a)));
        expect(areApart(intervalOf(a), intervalOf(a))).toBe(false);
      }),
    );
  });
});
