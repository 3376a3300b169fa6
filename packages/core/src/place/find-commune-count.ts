import type { Gazetteer } from "./gazetteer.js";
import { getProvince } from "./get-province.js";
import { hasPlaceOn } from "./has-place-on.js";
import type { CommuneCount } from "./province.js";

/**
 * The count of a province's communes that holds on a day: the last one taken by then. Undefined
 * on a day before the first count, or on which the province did not exist: communes merge often,
 * and a later count is no denominator for an earlier day.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such place.
 * @throws {BareCodeError} when the id is a code without its edition.
 * @throws {InvalidDayError} when the day is none.
 * @example
 * findCommuneCount(gazetteer, "vn34:20", "2025-11-25")?.communeCount; // => 65
 * findCommuneCount(gazetteer, "vn63:20", "2018-06-30"); // => undefined
 */
export function findCommuneCount(
  gazetteer: Gazetteer,
  place: string,
  day: string,
): CommuneCount | undefined {
  if (!hasPlaceOn(gazetteer, place, day)) return undefined;
  return getProvince(gazetteer, place)
    .communeCounts.filter((count) => count.asOf <= day)
    .pop();
}
