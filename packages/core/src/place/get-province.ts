import { findProvince } from "./find-province.js";
import type { Gazetteer } from "./gazetteer.js";
import { BareCodeError, UnknownPlaceError } from "./place-errors.js";
import type { Province } from "./province.js";

/**
 * The province with an id (`edition:code`).
 *
 * @throws {BareCodeError} when it is a code without its edition, with the candidates.
 * @throws {UnknownPlaceError} when the gazetteer has no such province.
 * @example
 * getProvince(gazetteer, "vn34:24").labels[0].short.vi; // => "Bắc Ninh"
 */
export function getProvince(gazetteer: Gazetteer, id: string): Province {
  const province = findProvince(gazetteer, id);
  if (province) return province;
  const candidates = gazetteer.provinces.filter(({ code }) => code === id);
  if (candidates.length > 0) {
    throw new BareCodeError(
      id,
      candidates.map((candidate) => candidate.id),
    );
  }
  throw new UnknownPlaceError(id);
}
