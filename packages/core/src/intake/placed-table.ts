import type { Cluster, ClusterId } from "../cluster/cluster.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { buildPlaceIndex, type PlaceIndex } from "../place/match/build-place-index.js";
import type { EditionId } from "../place/place.js";
import type { Source } from "../source/source.js";
import type { Choice } from "./choices.js";
import { clusterChoicesOf, editionChoicesOf } from "./read-place.js";

/** What a table is read against whose rows are of a place or a cluster, and published somewhere. */
export interface PlacedTableContext {
  readonly gazetteer: Gazetteer;
  readonly clusters: readonly Cluster[];
  /** The edition of names that nothing in their row decides. */
  readonly edition?: EditionId;
  /** Sources of tables read before: what is the same source keeps its id. */
  readonly sources?: readonly Source[];
}

/** The same, made ready for looking places up. */
export interface PlacedReading {
  readonly places: PlaceIndex;
  readonly editions: readonly Choice<EditionId>[];
  readonly clusterChoices: readonly Choice<ClusterId>[];
}

export const readyToRead = <Context extends PlacedTableContext>(
  context: Context,
): Context & PlacedReading => ({
  ...context,
  places: buildPlaceIndex(context.gazetteer),
  editions: editionChoicesOf(context.gazetteer),
  clusterChoices: clusterChoicesOf(context.clusters),
});
