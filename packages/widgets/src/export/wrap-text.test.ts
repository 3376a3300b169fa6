import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateEm, wrapText } from "./wrap-text.js";

const squeeze = (text: string) => text.replace(/[ \t\r\n]+/g, "");

test("no line is wider than asked and nothing is lost", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.integer({ min: 5, max: 60 }),
      fc.boolean(),
      (text, maximumEm, bold) => {
        const lines = wrapText(text, maximumEm, bold);
        for (const line of lines) {
          const letters = line.match(/\P{M}/gu) ?? [];
          if (letters.length > 1)
            expect(estimateEm(line, bold)).toBeLessThanOrEqual(maximumEm + 1e-9);
        }
        expect(squeeze(lines.join(""))).toBe(squeeze(text));
      },
    ),
  );
});

test("lines break at spaces, never at a no-break space", () => {
  expect(wrapText("Cả nước có 1.458 câu lạc bộ", 8)).toEqual(["Cả nước có", "1.458 câu lạc", "bộ"]);
  expect(wrapText("hơn 57,1\u00A0%", 6)).toEqual(["hơn", "57,1\u00A0%"]);
});

test("a word longer than a line is cut, a letter keeps its marks", () => {
  const lines = wrapText("ềềềềềềềềềề".normalize("NFD"), 2);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/^e/);
});

test("an empty text has no lines", () => {
  expect(wrapText(" \n ", 10)).toEqual([]);
});
