import { findEditionOn } from "./find-edition-on.js";
import type { Gazetteer } from "./gazetteer.js";
import { listProvinces } from "./list-provinces.js";

/**
 * How many provinces the country had on a day: what a share of all provinces is a share of.
 * Undefined on a day without an edition.
 *
 * @throws {InvalidDayError} when the day is none.
 * @example
 * countProvincesOn(gazetteer, "2018-06-30"); // => 63
 */
export function countProvincesOn(gazetteer: Gazetteer, day: string): number | undefined {
  const edition = findEditionOn(gazetteer, day);
  return edition && listProvinces(gazetteer, edition.id).length;
}
