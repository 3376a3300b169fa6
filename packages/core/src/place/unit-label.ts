import { assertDay } from "../day/assert-day.js";
import type { Gazetteer } from "./gazetteer.js";
import { getProvince } from "./get-province.js";
import { labelOn } from "./label-on.js";
import { countryId } from "./place.js";
import type { UnitLabel } from "./province.js";

/**
 * What a place is called on a day. Type and name of a province change while its territory does
 * not, so a label is never asked for without a day. On a day before or after the place existed it
 * is the first or the last it had; {@link hasPlaceOn} tells whether it existed.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such place.
 * @throws {BareCodeError} when the id is a code without its edition.
 * @throws {InvalidDayError} when the day is none.
 * @example
 * unitLabel(gazetteer, "vn34:75", "2026-04-29").full.vi; // => "tỉnh Đồng Nai"
 * unitLabel(gazetteer, "vn34:75", "2026-04-30").full.vi; // => "thành phố Đồng Nai"
 */
export function unitLabel(
  gazetteer: Gazetteer,
  place: string,
  day: string,
): Pick<UnitLabel, "short" | "full" | "type"> {
  assertDay(day);
  if (place === countryId) return gazetteer.country;
  return labelOn(getProvince(gazetteer, place), day);
}
