import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShare } from "./parse-share.js";

describe("parseShare", () => {
  it.each([
    ["0.7", 70, 100],
    ["0,85", 85, 100],
    ["1.0", 100, 100],
    ["1", 100, 100],
    ["70%", 70, 100],
    ["85 %", 85, 100],
    ["99,5 %", 995, 1000],
    ["0.125", 125, 1000],
    ["100 %", 100, 100],
    ["0", 0, 100],
  ])("reads %s in whole numbers", (text, numerator, denominator) => {
    expect(parseShare(text)).toEqual({ kind: "share", share: { numerator, denominator } });
  });

  it("asks whether a bare 70 is a percentage", () => {
    expect(parseShare("70")).toEqual({ kind: "unclear", suggestion: "70 %" });
    expect(parseShare("120 %")).toEqual({ kind: "unclear" });
  });

  it("tells an empty cell from one it cannot read", () => {
    expect(parseShare(" ")).toEqual({ kind: "missing" });
    expect(parseShare("-")).toEqual({ kind: "missing" });
    expect(parseShare("hầu hết")).toEqual({ kind: "unreadable" });
  });

  it("gives shares between nothing and all, of any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{1,3}([.,]\d{1,6})? ?%?$/)),
        (text) => {
          const reading = parseShare(text);
          if (reading.kind !== "share") return;
          const { numerator, denominator } = reading.share;
          expect(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)).toBe(true);
          expect(numerator >= 0 && numerator <= denominator).toBe(true);
        },
      ),
    );
  });
});
