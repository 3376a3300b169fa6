import { assertDay } from "../day/assert-day.js";
import type { Gazetteer } from "./gazetteer.js";
import { getEdition } from "./get-edition.js";
import { getProvince } from "./get-province.js";
import { countryId } from "./place.js";

/**
 * Whether a place existed on a day. The country always does.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such place.
 * @throws {BareCodeError} when the id is a code without its edition.
 * @throws {InvalidDayError} when the day is none.
 * @example
 * hasPlaceOn(gazetteer, "vn63:17", "2025-07-01"); // => false
 */
export function hasPlaceOn(gazetteer: Gazetteer, place: string, day: string): boolean {
  assertDay(day);
  if (place === countryId) return true;
  const { from, to } = getEdition(gazetteer, getProvince(gazetteer, place).edition);
  return from <= day && (to === null || day <= to);
}
