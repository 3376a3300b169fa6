import type { Gazetteer } from "./gazetteer.js";
import { getProvince } from "./get-province.js";
import type { PlaceId } from "./place.js";

/**
 * The provinces of the edition before that a province is the exact union of; none in the first edition.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such place.
 * @throws {BareCodeError} when the id is a code without its edition.
 * @example
 * listPredecessors(gazetteer, "vn34:25"); // => ["vn63:17", "vn63:25", "vn63:26"]
 */
export function listPredecessors(gazetteer: Gazetteer, place: string): readonly PlaceId[] {
  return getProvince(gazetteer, place).formedFrom;
}
