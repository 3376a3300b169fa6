import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "../day/days-between.js";
import { InvalidDayError } from "../day/invalid-day-error.js";
import { PlaceFiguresError } from "./place-figures-error.js";
import { rankPlaces } from "./rank-places.js";
import { figuresOfPlaces, place, placeFigure } from "./testing/place-figures.js";

const places = ["01", "08", "20", "31"].map((code) => place(code));
const ranksOf = (...[figures, of, by]: Parameters<typeof rankPlaces>) =>
  rankPlaces(figures, of, by).ranked.map(({ rank, figure }) => [figure.place, rank]);

test("equal places share a rank, and the next one counts them all", () => {
  const figures = [
    placeFigure("31", 311),
    placeFigure("20", 135),
    placeFigure("08", 135),
    placeFigure("01", 8),
  ];
  expect(ranksOf(figures, places)).toEqual([
    ["vn34:31", 1],
    ["vn34:08", 2],
    ["vn34:20", 2],
    ["vn34:01", 4],
  ]);
});

test("a place without data is listed and never last", () => {
  const { ranked, withoutData } = rankPlaces([placeFigure("31", 0)], places);
  expect(ranked.map(({ figure }) => figure.place)).toEqual(["vn34:31"]);
  expect(withoutData).toEqual(["vn34:01", "vn34:08", "vn34:20"]);
});

test("only figures within 92 days up to the latest are ranked; the others are listed with their day", () => {
  const figures = [
    placeFigure("31", 311, "2025-11-17"),
    placeFigure("08", 135, "2025-08-17"),
    placeFigure("01", 999, "2025-08-16"),
    placeFigure("20", 999, "2026-12-31", { asOfBasis: "placeholder" }),
  ];
  expect(rankPlaces(figures, places)).toMatchObject({
    ranked: [
      { rank: 1, figure: { place: "vn34:31" } },
      { rank: 2, figure: { place: "vn34:08" } },
    ],
    otherDays: [{ place: "vn34:01" }, { place: "vn34:20" }],
    withoutData: [],
    firstDay: "2025-08-17",
    lastDay: "2025-11-17",
  });
});

test("ratios are ranked by their two numbers, and ratios of two kinds are not ranked together", () => {
  const of = (value: number, kind: "plan" | "places" = "plan") => ({ of: { value, kind } });
  const figures = [
    placeFigure("01", 41, undefined, of(30)),
    placeFigure("08", 2, undefined, of(3)),
    placeFigure("20", 4, undefined, of(6)),
    placeFigure("31", 9999),
  ];
  expect(ranksOf(figures, places, "ratio")).toEqual([
    ["vn34:01", 1],
    ["vn34:08", 2],
    ["vn34:20", 2],
  ]);
  expect(rankPlaces(figures, places, "ratio").withoutData).toEqual(["vn34:31"]);
  const mixed = [
    placeFigure("01", 41, undefined, of(30)),
    placeFigure("08", 52, undefined, of(63, "places")),
  ];
  expect(() => rankPlaces(mixed, places, "ratio")).toThrow(PlaceFiguresError);
  expect(() => rankPlaces(mixed, places, "ratio")).toThrow("plan, places");
});

test("every place is in one list, a rank is one more than the places above it, and days are near", () => {
  const by = fc.constantFrom("value" as const, "ratio" as const);
  fc.assert(
    fc.property(figuresOfPlaces, by, ({ places: all, figures }, criterion) => {
      const { ranked, otherDays, withoutData, firstDay, lastDay } = rankPlaces(
        figures,
        all,
        criterion,
      );
      const seen = [
        ...ranked.map(({ figure }) => figure.place),
        ...otherDays.map((one) => one.place),
        ...withoutData,
      ];
      expect([...seen].sort()).toEqual([...all].sort());
      const worth = ({ value, of }: (typeof figures)[number]) =>
        criterion === "value" ? value : value / (of?.value ?? NaN);
      for (const { rank, figure } of ranked) {
        const above = ranked.filter((other) => worth(other.figure) > worth(figure));
        expect(rank).toBe(above.length + 1);
      }
      if (firstDay && lastDay) expect(daysBetween(firstDay, lastDay)).toBeLessThanOrEqual(92);
      const again = rankPlaces([...figures].reverse(), all, criterion);
      expect(again).toEqual(rankPlaces(figures, all, criterion));
    }),
  );
});

test("places are plain texts, with their edition: a bare code is refused", () => {
  const figures = [{ place: "20", value: 5, qualifier: "exact", asOf: "2026-06-30" }] as const;
  expect(() => rankPlaces(figures, ["20", "31"])).toThrow(PlaceFiguresError);
  const told = [{ ...figures[0], place: "vn34:20", asOf: "30/6/2026" }];
  expect(() => rankPlaces(told, ["vn34:20"])).toThrow(InvalidDayError);
});
