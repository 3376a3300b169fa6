import type { Cluster } from "../cluster/cluster.js";
import { countsProvinces } from "../measure/counts-provinces.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { listEditionsIn } from "../place/list-editions-in.js";
import { listProvinces } from "../place/list-provinces.js";
import { countryId, type EditionId } from "../place/place.js";
import type { Figure } from "./figure.js";
import { periodOfFigure } from "./period-of-figure.js";

/** What a figure tells of the places that it is a share of. */
export type PlaceShare = Pick<
  Figure,
  "measure" | "place" | "cluster" | "asOf" | "asOfPrecision" | "asOfBasis"
>;

/**
 * The editions that a whole of so many places can be of: those of a cluster's members, that of a
 * province, and of the country those of the figure's period, where one has that many provinces only
 * that one (decision 0211). More than one where nothing decides; none before the first edition.
 */
export function listWholeEditions(
  figure: PlaceShare,
  placeCount: number,
  { gazetteer, clusters }: { readonly gazetteer: Gazetteer; readonly clusters: readonly Cluster[] },
): readonly EditionId[] {
  const cluster = clusters.find(({ id }) => id === figure.cluster);
  const places = cluster ? cluster.members : [figure.place];
  const named = gazetteer.provinces.filter(({ id }) => places.includes(id));
  if (figure.place !== countryId) return [...new Set(named.map(({ edition }) => edition))];
  const possible = listEditionsIn(gazetteer, periodOfFigure(figure)).map(({ id }) => id);
  const fitting = countsProvinces(figure.measure)
    ? possible.filter((id) => listProvinces(gazetteer, id).length === placeCount)
    : [];
  return fitting.length > 0 ? fitting : possible;
}
