import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FirstSeen } from "./first-seen.js";

describe("FirstSeen", () => {
  it("tells for every text where it stood first, as a map of the texts would", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 }), (texts) => {
        const seen = new FirstSeen();
        const map = new Map<string, number>();
        for (const [index, text] of texts.entries()) {
          expect(seen.findOrAdd(text, index + 1)).toBe(map.get(text));
          if (!map.has(text)) map.set(text, index + 1);
        }
      }),
    );
  });

  it("keeps apart tens of thousands of texts that differ in a digit", () => {
    const seen = new FirstSeen();
    const repeated = Array.from({ length: 50_000 }, (_, index) =>
      seen.findOrAdd(`LS-${String(index).padStart(6, "0")}`, index + 1),
    ).filter((place) => place !== undefined);
    expect(repeated).toEqual([]);
    expect(seen.findOrAdd("LS-000041", 50_001)).toBe(42);
  });
});
