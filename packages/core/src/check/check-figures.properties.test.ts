import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../day/day.js";
import { dayBases, wholeKinds, type Figure, type FigureId } from "../figure/figure.js";
import { qualifiers } from "../figure/qualifier.js";
import type { ClusterId } from "../cluster/cluster.js";
import { formatIssue } from "../format/format-issue.js";
import { measures, type MeasureId } from "../measure/measures.js";
import type { PlaceId } from "../place/place.js";
import type { SourceId } from "../source/source.js";
import { checkFigures } from "./check-figures.js";
import { testContext } from "./testing/check-context.js";

const context = { ...testContext, sources: [] };
const day = fc
  .constantFrom(
    "2005-01-01",
    "2018-06-30",
    "2019-12-31",
    "2020-08-31",
    "2024-02-29",
    "2025-07-01",
    "2026-12-31",
  )
  .map((text) => text as Day);
const area = fc.oneof(
  fc
    .constantFrom("country", "vn63:03", "vn34:02", "vn63:99")
    .map((place) => ({ place: place as PlaceId })),
  fc
    .constantFrom("cluster-2-2018", "unknown")
    .map((cluster) => ({ cluster: cluster as ClusterId })),
);
const figure = fc
  .record(
    {
      measure: fc.constantFrom(...(Object.keys(measures) as MeasureId[])),
      area,
      asOf: day,
      asOfPrecision: fc.constantFrom("day" as const, "month" as const, "year" as const),
      asOfBasis: fc.constantFrom(...dayBases),
      value: fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 1e9 })),
      qualifier: fc.constantFrom(...qualifiers),
      periodFrom: day,
      of: fc.record({ value: fc.nat({ max: 100 }), kind: fc.constantFrom(...wholeKinds) }),
      part: fc.constantFrom("project:VIE071", "club:A"),
      quote: fc.oneof(
        fc.string(),
        fc.constantFrom("53,4 %", "Đề án 1366", "từ 55 tuổi", "hơn 69%"),
      ),
    },
    {
      requiredKeys: ["measure", "area", "asOf", "asOfPrecision", "asOfBasis", "value", "qualifier"],
    },
  )
  .map(({ area: where, ...rest }) => ({ ...rest, ...where }));
const figureList = fc.array(figure, { maxLength: 12 }).map((list) =>
  list.map((each, index): Figure => ({
    ...each,
    id: `f${index}` as FigureId,
    origin: "published",
    sources: [`s${index % 3}` as SourceId],
  })),
);

describe("checkFigures, for any figures", () => {
  it("never throws, and every issue has a whole sentence in both languages", () => {
    fc.assert(
      fc.property(figureList, (figures) => {
        for (const issue of checkFigures(figures, context)) {
          for (const language of ["vi", "en"] as const) {
            expect(formatIssue(issue, language)).not.toMatch(/undefined|NaN|Infinity/);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("speaks only of figures that are there", () => {
    fc.assert(
      fc.property(figureList, (figures) => {
        const ids = new Set<string>(figures.map(({ id }) => id));
        for (const issue of checkFigures(figures, context)) {
          expect(issue.figures?.every((id) => ids.has(id))).toBe(true);
        }
      }),
    );
  });

  it("finds in a figure alone what it finds in it among others, and removing one adds none of these", () => {
    const ofOneFigure = [
      "numerator-above-denominator",
      "plan-ratio-as-share",
      "denominator-differs",
    ];
    const list = (figures: readonly Figure[]) =>
      checkFigures(figures, context)
        .filter(({ code }) => ofOneFigure.includes(code))
        .map(({ code, figures: ids }) => `${code} ${ids?.join() ?? ""}`);
    fc.assert(
      fc.property(figureList, (figures) => {
        const alone = figures.flatMap((each) => list([each]));
        expect([...list(figures)].sort()).toEqual([...alone].sort());
      }),
    );
  });

  it("computes nothing from a placeholder day", () => {
    const fromDays = [
      "sources-disagree",
      "stock-falls",
      "impossible-jump",
      "members-unlike-clubs",
      "flow-and-stocks-disagree",
      "parts-above-whole",
      "edition-differs",
    ];
    fc.assert(
      fc.property(figureList, (figures) => {
        const tentative = figures.map((each): Figure => ({ ...each, asOfBasis: "placeholder" }));
        const codes = checkFigures(tentative, context).map(({ code }) => code);
        expect(codes.filter((code) => fromDays.includes(code))).toEqual([]);
      }),
    );
  });

  it("finds the same whatever the order of the figures, but for the order of what it finds", () => {
    const codesOf = (figures: readonly Figure[]) =>
      checkFigures(figures, context)
        .map(({ code }) => code)
        .sort();
    // One figure for each fact: which of several is named first may depend on their order.
    const oneOfEach = figureList.map((figures) => [
      ...new Map(
        figures.map((each) => [
          [each.measure, each.place, each.cluster, each.part, each.asOf].join(),
          each,
        ]),
      ).values(),
    ]);
    fc.assert(
      fc.property(oneOfEach, (figures) => {
        expect(codesOf([...figures].reverse())).toEqual(codesOf(figures));
      }),
    );
  });
});
