import { assertDay } from "../day/assert-day.js";
import type { Edition } from "./edition.js";
import type { Gazetteer } from "./gazetteer.js";

/**
 * The edition that holds on a day; none before the first one, where places are not checked.
 *
 * @throws {InvalidDayError} when the day is none.
 * @example
 * findEditionOn(gazetteer, "2025-06-30")?.id; // => "vn63"
 * findEditionOn(gazetteer, "2025-07-01")?.id; // => "vn34"
 */
export function findEditionOn(gazetteer: Gazetteer, day: string): Edition | undefined {
  assertDay(day);
  return gazetteer.editions.find(({ from, to }) => from <= day && (to === null || day <= to));
}
