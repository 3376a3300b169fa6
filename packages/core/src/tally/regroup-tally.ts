import type { Gazetteer } from "../place/gazetteer.js";
import { getEdition } from "../place/get-edition.js";
import { listPredecessors } from "../place/list-predecessors.js";
import { countryId, type EditionId, type PlaceId } from "../place/place.js";
import { sortContributions } from "./merge-tallies.js";
import { StraddlingTable } from "./straddling-table.js";
import { SumTable } from "./sum-table.js";
import type { Contribution, Tally } from "./tally.js";
import { tallyMeasures } from "./tally-measures.js";
import { assertLaterEdition, toEdition } from "./to-edition.js";

/**
 * Tells a tally by the provinces of a later edition. Every province became a part of one, whole, so
 * each contribution moves and none is split; whether all parts of a merged province are there is
 * asked when its sums are rolled up. Communes stay behind: which of them were split is not known. So
 * does what is there or not there (a plan approved), unless the province did not change.
 *
 * @throws {RegroupDirectionError} when the edition is an earlier one: nothing can be split.
 * @throws {UnknownEditionError} when the gazetteer has no such edition.
 * @example
 * regroupTally({ edition: "vn63" as EditionId, contributions: [] }, gazetteer, "vn34");
 * // => { edition: "vn34", contributions: [] }
 */
export function regroupTally(tally: Tally, gazetteer: Gazetteer, to: string): Tally {
  const { id: edition } = getEdition(gazetteer, to);
  if (tally.edition === edition) return tally;
  assertLaterEdition(gazetteer, tally.edition, edition);
  return {
    edition,
    contributions: sortContributions(
      tally.contributions.map((contribution) => regroup(contribution, gazetteer, edition)),
    ),
  };
}

function regroup(
  { place, sums, straddling, ...rest }: Contribution,
  gazetteer: Gazetteer,
  edition: EditionId,
): Contribution {
  const at = (old: PlaceId) => (old === countryId ? old : toEdition(gazetteer, old, edition));
  const sumTable = new SumTable();
  for (const { place: old, measure, scheme, ...content } of sums) {
    // A sum of another place than the contribution's is one of a commune.
    if (old !== place) continue;
    if (tallyMeasures[measure].isPresence && isMerged(gazetteer, old, at(old))) continue;
    sumTable.add({ place: at(old), measure, ...(scheme !== undefined && { scheme }) }, content);
  }
  const straddlingTable = new StraddlingTable();
  for (const { eventCount, ...event } of straddling) {
    straddlingTable.add({ ...event, place: at(event.place) }, eventCount);
  }
  return { ...rest, place: at(place), sums: sumTable.list(), straddling: straddlingTable.list() };
}

const isMerged = (gazetteer: Gazetteer, old: PlaceId, place: PlaceId): boolean =>
  old !== countryId && listPredecessors(gazetteer, place).length > 1;
