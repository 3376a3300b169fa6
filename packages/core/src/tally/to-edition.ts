import type { Gazetteer } from "../place/gazetteer.js";
import { getEdition } from "../place/get-edition.js";
import { getProvince } from "../place/get-province.js";
import { listSuccessors } from "../place/list-successors.js";
import type { EditionId, PlaceId } from "../place/place.js";
import { RegroupDirectionError } from "./tally-errors.js";

/**
 * The province of a later edition that holds a province: every province became a part of one, whole
 * (docs/places.md). One of that edition already is itself.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such province.
 * @throws {UnknownEditionError} when it has no such edition.
 * @throws {RegroupDirectionError} when the province is of a later edition.
 * @example
 * toEdition(gazetteer, "vn63:17" as PlaceId, "vn34" as EditionId); // => "vn34:25"
 */
export function toEdition(gazetteer: Gazetteer, place: PlaceId, edition: EditionId): PlaceId {
  const { id } = getEdition(gazetteer, edition);
  let at = getProvince(gazetteer, place);
  while (at.edition !== id) {
    const [successor] = listSuccessors(gazetteer, at.id);
    if (successor === undefined) throw new RegroupDirectionError(at.edition, id);
    at = getProvince(gazetteer, successor);
  }
  return at.id;
}

/**
 * Stops a way back: an edition is regrouped into a later one only.
 *
 * @throws {RegroupDirectionError} when `to` is the earlier of the two.
 * @throws {UnknownEditionError} when the gazetteer lacks one of them.
 */
export function assertLaterEdition(gazetteer: Gazetteer, from: string, to: string): void {
  const [earlier, later] = [getEdition(gazetteer, from), getEdition(gazetteer, to)];
  if (earlier.from > later.from) throw new RegroupDirectionError(earlier.id, later.id);
}
