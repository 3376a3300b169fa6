import type { Figure } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { MeasureId } from "../../measure/measures.js";
import { countProvincesOn } from "../../place/count-provinces-on.js";
import type { FigureCheck, FigureCheckContext } from "../figure-check.js";
import { areaParams, hasRealDay } from "../figure-facts.js";

/** Measures whose places are provinces; the others count communes, whose number moves all the time. */
const countsProvinces: ReadonlySet<MeasureId> = new Set([
  "provinces_with_club",
  "plans_approved",
  "schemes_built",
]);

/** 63 provinces in 2018, 34 since July 2025, and never 65; of a cluster as many as it is stated to have. */
export const checkDenominators: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const { of, measure, asOf, id } = figure;
    if (of?.kind !== "places" || !countsProvinces.has(measure)) return [];
    const expected = countPlaces(figure, context);
    if (expected === undefined || expected === of.value) return [];
    return [
      issueOf(
        "denominator-differs",
        { measure, ...areaParams(figure, context), asOf, of: of.value, expected },
        { figures: [id] },
      ),
    ];
  });

function countPlaces(figure: Figure, context: FigureCheckContext): number | undefined {
  const cluster = context.clusters.find(({ id }) => id === figure.cluster);
  if (cluster) return cluster.statedSize;
  return figure.place === "country" && hasRealDay(figure)
    ? countProvincesOn(context.gazetteer, figure.asOf)
    : undefined;
}
