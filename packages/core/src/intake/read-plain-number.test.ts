import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "./parse-number.js";
import { readPlainNumber } from "./read-plain-number.js";

const texts = fc.oneof(
  fc.stringMatching(/^[0-9.]{1,16}$/),
  fc.nat({ max: 999_999_999_999 }).map(String),
  fc.nat({ max: 999_999_999_999 }).map((value) => value.toLocaleString("vi")),
  fc.string(),
);

describe("readPlainNumber", () => {
  it("says what parseNumber says of a number of đồng or of things, or nothing", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("count", "vnd"), (text, unit) => {
        const value = readPlainNumber(text);
        if (value !== undefined) expect(parseNumber(text, unit)).toEqual({ kind: "number", value });
      }),
    );
  });

  it("reads every number of up to twelve digits, plain or in groups", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999 }), (value) => {
        expect(readPlainNumber(String(value))).toBe(value);
        expect(readPlainNumber(value.toLocaleString("vi"))).toBe(value);
      }),
    );
  });

  it("leaves alone what is not certain", () => {
    for (const text of [
      "",
      "007",
      "0.500",
      "1.45",
      "1..458",
      "1.458.",
      ".458",
      "1458.000",
      "5,5",
    ]) {
      expect(readPlainNumber(text)).toBeUndefined();
    }
  });
});
