import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldAnyText, foldText } from "./fold-text.js";
import { anyText } from "./testing/any-text.js";

const vietnamese = fc
  .array(fc.constantFrom(...Array.from("aăâbđeêioôơuưyÁẬỆỢỮỳÐ 0-/(.̛̣́̂½ŀª²")), { maxLength: 20 })
  .map((signs) => signs.join(""));

describe("foldText", () => {
  it("folds signs by its table as Unicode would", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese), (text) => {
        expect(foldText(text)).toBe(foldAnyText(text));
      }),
      { numRuns: 500 },
    );
  });

  it("folds every sign of the table as Unicode would, between letters too", () => {
    for (let code = 0; code <= 0x1eff; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      expect(foldText(text)).toBe(foldAnyText(text));
    }
  });
});
