import type { Figure } from "../figure/figure.js";
import { periodOfFigure } from "../figure/period-of-figure.js";
import { countsProvinces } from "../measure/counts-provinces.js";
import { listEditionsIn } from "../place/list-editions-in.js";
import { listProvinces } from "../place/list-provinces.js";
import { countryId } from "../place/place.js";
import type { FigureCheckContext } from "./figure-check.js";

/**
 * How many provinces there were for a figure that counts provinces: of a cluster as many as it is
 * stated to have, of the country those of the figure's day. What is known only as a period may be of
 * any of the period's editions. None for other figures and before the first edition.
 */
export function countProvincesOf(
  figure: Figure,
  { gazetteer, clusters }: FigureCheckContext,
): readonly number[] {
  if (!countsProvinces(figure.measure)) return [];
  const cluster = clusters.find(({ id }) => id === figure.cluster);
  if (cluster) return [cluster.statedSize];
  if (figure.place !== countryId) return [];
  return listEditionsIn(gazetteer, periodOfFigure(figure)).map(
    ({ id }) => listProvinces(gazetteer, id).length,
  );
}
