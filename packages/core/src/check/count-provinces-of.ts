import type { Figure } from "../figure/figure.js";
import type { MeasureId } from "../measure/measures.js";
import { countProvincesOn } from "../place/count-provinces-on.js";
import { listProvinces } from "../place/list-provinces.js";
import { countryId } from "../place/place.js";
import type { FigureCheckContext } from "./figure-check.js";
import { hasRealDay } from "./figure-facts.js";

/** Measures that count provinces; the others count communes, whose number moves all the time. */
const countsProvinces: ReadonlySet<MeasureId> = new Set([
  "provinces_with_club",
  "plans_approved",
  "schemes_built",
]);

/**
 * How many provinces there were for a figure that counts provinces: of a cluster as many as it is
 * stated to have, of the country those of the figure's day. A placeholder tells a year at best, so
 * it may be any of the year's editions. None for other figures and before the first edition.
 */
export function countProvincesOf(
  figure: Figure,
  { gazetteer, clusters }: FigureCheckContext,
): readonly number[] {
  if (!countsProvinces.has(figure.measure)) return [];
  const cluster = clusters.find(({ id }) => id === figure.cluster);
  if (cluster) return [cluster.statedSize];
  if (figure.place !== countryId) return [];
  if (hasRealDay(figure)) {
    const count = countProvincesOn(gazetteer, figure.asOf);
    return count === undefined ? [] : [count];
  }
  const year = figure.asOf.slice(0, 4);
  return gazetteer.editions
    .filter(({ from, to }) => from <= `${year}-12-31` && (to === null || to >= `${year}-01-01`))
    .map(({ id }) => listProvinces(gazetteer, id).length);
}
