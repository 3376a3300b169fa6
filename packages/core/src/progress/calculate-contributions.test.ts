import fc from "fast-check";
import { expect, test } from "vitest";
import { calculateContributions } from "./calculate-contributions.js";
import { figure } from "./testing/inputs.js";
import { figuresOfPlaces, place, placeFigure } from "./testing/place-figures.js";

const places = ["01", "20", "31"].map((code) => place(code));
const figures = [placeFigure("31", 311, "2025-11-17"), placeFigure("01", 516, "2025-11-09")];

test("of a published whole each part has its share, and the rest is what nobody accounts for; both days are told", () => {
  const { whole, parts, rest, withoutData, firstDay, lastDay } = calculateContributions(
    figures,
    places,
    figure(9000, "2025-05-08"),
  );
  expect(whole).toEqual({ value: 9000, qualifier: "exact", asOf: "2025-05-08" });
  expect(parts.map(({ share }) => share)).toEqual([
    { numerator: 516, denominator: 9000, qualifier: "exact" },
    { numerator: 311, denominator: 9000, qualifier: "exact" },
  ]);
  expect(rest).toEqual({ value: 8173, qualifier: "exact" });
  expect([withoutData, firstDay, lastDay]).toEqual([["vn34:20"], "2025-11-09", "2025-11-17"]);
});

test("without one the whole is what the parts have together, and at least that when one is missing", () => {
  const { whole, parts, rest } = calculateContributions(figures, places);
  expect(whole).toEqual({ value: 827, qualifier: "at-least" });
  // 516 of at least 827 is at most that share.
  expect(parts[0]?.share).toEqual({ numerator: 516, denominator: 827, qualifier: "at-most" });
  expect(rest).toBeUndefined();
});

test("parts that are more than their whole leave a rest below zero, for all to see", () => {
  expect(calculateContributions(figures, places, figure(800, "2025-11-25")).rest).toEqual({
    value: -27,
    qualifier: "exact",
  });
});

test("of nothing there is no share", () => {
  const [none] = calculateContributions([placeFigure("20", 0)], [place("20")]).parts;
  expect(none).not.toHaveProperty("share");
});

test("parts and rest add up to the whole, and parts without a published whole to themselves", () => {
  fc.assert(
    fc.property(figuresOfPlaces, fc.nat({ max: 99 }), ({ places: all, figures: some }, value) => {
      const sumOf = (parts: readonly { readonly figure: { readonly value: number } }[]) =>
        parts.reduce((total, part) => total + part.figure.value, 0);
      const published = calculateContributions(some, all, figure(value, "2025-11-25"));
      expect(sumOf(published.parts) + (published.rest?.value ?? NaN)).toBe(value);
      const own = calculateContributions(some, all);
      expect(sumOf(own.parts)).toBe(own.whole.value);
      expect(own.parts.length + own.withoutData.length).toBe(all.length);
    }),
  );
});
