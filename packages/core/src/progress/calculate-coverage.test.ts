import fc from "fast-check";
import { expect, test } from "vitest";
import { calculateCoverage } from "./calculate-coverage.js";
import { PlaceFiguresError } from "./place-figures-error.js";
import { figuresOfPlaces, place, placeFigure } from "./testing/place-figures.js";

const places = ["01", "20", "31"].map((code) => place(code));

test("coverage is places with a club of all places of one edition, with its days", () => {
  const figures = [
    placeFigure("01", 516, "2025-11-09"),
    placeFigure("20", 0, "2025-10-31"),
    placeFigure("31", 311, "2025-11-17"),
  ];
  expect(calculateCoverage(figures, places)).toEqual({
    edition: "vn34",
    ratio: { numerator: 2, denominator: 3, qualifier: "exact", kind: "places" },
    contributors: { known: 3, expected: 3 },
    withoutData: [],
    firstDay: "2025-10-31",
    lastDay: "2025-11-17",
  });
});

test("a place that has not told makes it at least so many", () => {
  expect(calculateCoverage([placeFigure("01", 516)], places)).toMatchObject({
    ratio: { numerator: 1, qualifier: "at-least" },
    contributors: { known: 1, expected: 3 },
    withoutData: ["vn34:20", "vn34:31"],
  });
});

test("at most 3 may be none, at least 0 may be one, and over 5 is some", () => {
  const coverageOf = (value: number, qualifier: "at-most" | "at-least" | "over") => {
    const figures = [placeFigure("01", value, "2025-11-25", { qualifier })];
    const { ratio, withoutData } = calculateCoverage(figures, [place("01")]);
    return [ratio.numerator, withoutData.length];
  };
  expect(coverageOf(3, "at-most")).toEqual([0, 1]);
  expect(coverageOf(0, "at-most")).toEqual([0, 0]);
  expect(coverageOf(0, "at-least")).toEqual([0, 1]);
  expect(coverageOf(5, "over")).toEqual([1, 0]);
});

test("places of two editions have no coverage together, and no places have none", () => {
  expect(() => calculateCoverage([], [place("08"), place("08", "vn63")])).toThrow(
    PlaceFiguresError,
  );
  expect(() => calculateCoverage([], [])).toThrow(PlaceFiguresError);
});

test("a coverage never passes one, and another figure never lowers it", () => {
  fc.assert(
    fc.property(figuresOfPlaces, ({ places: all, figures }) => {
      const { ratio, contributors } = calculateCoverage(figures, all);
      expect(ratio.denominator).toBe(all.length);
      expect(ratio.numerator).toBeLessThanOrEqual(contributors.known);
      expect(contributors.known).toBeLessThanOrEqual(all.length);
      const fewer = calculateCoverage(figures.slice(1), all);
      expect(fewer.ratio.numerator).toBeLessThanOrEqual(ratio.numerator);
    }),
  );
});
