import { expect, test } from "vitest";
import type { Figure } from "../figure/figure.js";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import type { EditionId } from "../place/place.js";
import { regroupFigures } from "./regroup-figures.js";
import { RegroupDirectionError } from "./tally-errors.js";

const [old, recent] = ["old", "new"] as EditionId[] as [EditionId, EditionId];
let count = 0;
const figure = (place: string, value: number, fields: Record<string, unknown> = {}): Figure => {
  const made: unknown = {
    id: `f${(count += 1)}`,
    measure: "clubs",
    place,
    asOf: "2009-06-30",
    asOfPrecision: "day",
    asOfBasis: "stated",
    value,
    qualifier: "exact",
    origin: "published",
    sources: ["s1"],
    ...fields,
  };
  return made as Figure;
};
const regroup = (...figures: Figure[]) => regroupFigures(figures, smallGazetteer, old, recent);

test("the figures of all parts make one of the merged province, with the words they allow", () => {
  const result = regroup(
    figure("old:1", 40, { qualifier: "over" }),
    figure("old:2", 7, { asOf: "2009-07-31", sources: ["s2"] }),
  );
  expect(result.notDerivable).toEqual([]);
  expect(result.figures).toMatchObject([
    {
      place: "new:1",
      measure: "clubs",
      value: 47,
      qualifier: "over",
      firstDay: "2009-06-30",
      asOf: "2009-07-31",
      sources: ["s1", "s2"],
    },
  ]);
});

test("a province that did not change carries its figures over, as many as it has", () => {
  const series = ["2007-12-31", "2008-12-31"].map((asOf) => figure("old:3", 5, { asOf }));
  expect(regroup(...series).figures.map(({ place, asOf }) => [place, asOf])).toEqual([
    ["new:2", "2007-12-31"],
    ["new:2", "2008-12-31"],
  ]);
});

test("where a part lacks nothing is told, and the part is named", () => {
  expect(regroup(figure("old:1", 40))).toMatchObject({
    figures: [],
    notDerivable: [{ place: "new:1", reason: "parts-missing", lacks: ["old:2"] }],
  });
});

test.each([
  ["another measure", { measure: "members" }, "parts-missing"],
  ["a project's clubs", { part: "project:VIE071" }, "parts-missing"],
  ["another period", { measure: "new_clubs", periodFrom: "2009-01-01" }, "parts-missing"],
  ["a day 32 days later", { asOf: "2009-08-01" }, "days-apart"],
  ["a day that is only a placeholder", { asOfBasis: "placeholder" }, "parts-missing"],
])("%s does not add up", (_, fields, reason) => {
  const { figures, notDerivable } = regroup(figure("old:1", 40), figure("old:2", 7, fields));
  expect(figures).toEqual([]);
  expect(new Set(notDerivable.map((each) => each.reason))).toEqual(new Set([reason]));
});

test("a series adds up on the days that all parts tell, each figure once", () => {
  const { figures } = regroup(
    figure("old:1", 10, { asOf: "2007-12-31" }),
    figure("old:1", 20, { asOf: "2008-12-31" }),
    figure("old:1", 21, { asOf: "2009-01-10" }),
    figure("old:2", 3, { asOf: "2008-01-15" }),
    figure("old:2", 4, { asOf: "2009-01-12" }),
  );
  expect(figures.map(({ value, asOf }) => [value, asOf])).toEqual([
    [13, "2008-01-15"],
    [25, "2009-01-12"],
  ]);
});

test("a ratio is of the sum of the wholes, and of nothing where one whole lacks", () => {
  const of = (value: number) => ({ of: { value, kind: "clubs" } });
  const measure = { measure: "clubs_all_areas" };
  expect(
    regroup(
      figure("old:1", 9, { ...measure, ...of(10) }),
      figure("old:2", 1, { ...measure, ...of(30) }),
    ).figures[0],
  ).toMatchObject({ value: 10, of: { value: 40, kind: "clubs" } });
  expect(
    regroup(figure("old:1", 9, { ...measure, ...of(10) }), figure("old:2", 1, measure)).figures[0]
      ?.of,
  ).toBeUndefined();
});

test("communes with a club are never carried over, not even where the province did not change", () => {
  expect(regroup(figure("old:3", 5, { measure: "communes_with_club" }))).toMatchObject({
    figures: [],
    notDerivable: [{ reason: "not-additive" }],
  });
});

test("nothing is told back into the provinces that are gone", () => {
  expect(() => regroupFigures([], smallGazetteer, recent, old)).toThrow(RegroupDirectionError);
});
