import fc from "fast-check";
import { expect, test } from "vitest";
import { PlaceFiguresError } from "./place-figures-error.js";
import { sumPlaces } from "./sum-places.js";
import { figuresOfPlaces, place, placeFigure } from "./testing/place-figures.js";

test("a sum carries its first and its last day, and names who is missing", () => {
  const figures = [placeFigure("31", 311, "2025-11-17"), placeFigure("08", 135, "2025-11-13")];
  expect(sumPlaces(figures, [place("08"), place("20"), place("31")])).toEqual({
    value: 446,
    qualifier: "at-least",
    missingCount: 1,
    firstDay: "2025-11-13",
    lastDay: "2025-11-17",
    contributors: { known: 2, expected: 3 },
    withoutData: ["vn34:20"],
  });
});

test("of nothing there is no day, and nothing is at least nothing", () => {
  expect(sumPlaces([], [place("20")])).toEqual({
    value: 0,
    qualifier: "at-least",
    missingCount: 1,
    contributors: { known: 0, expected: 1 },
    withoutData: ["vn34:20"],
  });
});

test("places of two editions, two figures of one place and strangers are a misuse", () => {
  const sum = () => sumPlaces([placeFigure("08", 135)], [place("08"), place("08", "vn63")]);
  expect(sum).toThrow(PlaceFiguresError);
  const twice = [placeFigure("08", 135), placeFigure("08", 136)];
  expect(() => sumPlaces(twice, [place("08")])).toThrow("Two figures of one place: vn34:08.");
  expect(() => sumPlaces([placeFigure("08", 135)], [place("20")])).toThrow(
    "A place that was not asked for: vn34:08.",
  );
  expect(() => sumPlaces([placeFigure("08", 1.5)], [place("08")])).toThrow(RangeError);
});

test("known and missing are all that was expected, and no sum is without its days", () => {
  fc.assert(
    fc.property(figuresOfPlaces, ({ places, figures }) => {
      const sum = sumPlaces(figures, places);
      expect(sum.value).toBe(figures.reduce((total, { value }) => total + value, 0));
      expect(sum.contributors.known + sum.missingCount).toBe(sum.contributors.expected);
      expect(sum.withoutData).toHaveLength(sum.missingCount);
      if (sum.missingCount > 0) expect(sum.qualifier).not.toBe("exact");
      for (const { asOf } of figures) {
        expect(sum.firstDay && sum.firstDay <= asOf).toBe(true);
        expect(sum.lastDay && sum.lastDay >= asOf).toBe(true);
      }
      const backwards = sumPlaces([...figures].reverse(), [...places].reverse());
      expect({ ...backwards, withoutData: [] }).toEqual({ ...sum, withoutData: [] });
    }),
  );
});
