import type { Gazetteer } from "./gazetteer.js";
import { getProvince } from "./get-province.js";
import type { PlaceId } from "./place.js";

/**
 * The provinces of the next edition that hold a province's territory; none in the last edition.
 * A successor is often larger than the province asked for: {@link listPredecessors} tells.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such place.
 * @throws {BareCodeError} when the id is a code without its edition.
 * @example
 * listSuccessors(gazetteer, "vn63:17"); // => ["vn34:25"]
 */
export function listSuccessors(gazetteer: Gazetteer, place: string): readonly PlaceId[] {
  const { id } = getProvince(gazetteer, place);
  return gazetteer.provinces
    .filter((province) => province.formedFrom.includes(id))
    .map((province) => province.id);
}
