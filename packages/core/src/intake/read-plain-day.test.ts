import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../day/parse-period.js";
import { readPlainDay } from "./read-plain-day.js";

describe("readPlainDay", () => {
  it("says what parsePeriod says, or nothing", () => {
    const part = fc.integer({ min: 0, max: 40 });
    const year = fc.integer({ min: 1890, max: 2210 });
    const sign = fc.constantFrom("/", "-", ".");
    const texts = fc.oneof(
      fc.tuple(part, sign, part, sign, year).map((parts) => parts.join("")),
      fc
        .tuple(year, part, part)
        .map(([y, m, d]) => [y, ...[m, d].map((n) => String(n).padStart(2, "0"))].join("-")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const plain = readPlainDay(text);
        if (plain) expect(parsePeriod(text)).toEqual({ ok: true, value: plain, issues: [] });
      }),
    );
  });

  it("reads the two common ways and leaves others alone", () => {
    expect(readPlainDay("3/6/2018")?.last).toBe("2018-06-03");
    expect(readPlainDay("2018-06-30")?.last).toBe("2018-06-30");
    for (const text of ["31/6/2018", "6/2018", "3/6/18", "2018"]) {
      expect(readPlainDay(text)).toBeUndefined();
    }
  });
});
