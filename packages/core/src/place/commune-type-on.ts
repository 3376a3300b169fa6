import type { Day } from "../day/day.js";
import type { Commune } from "./commune.js";
import type { UnitTypeId } from "./unit-type.js";

/**
 * What kind of unit a commune is on a day; the first kind on a day before it existed.
 *
 * @example
 * communeTypeOn(longThanh, "2026-04-29"); // => "commune"
 * communeTypeOn(longThanh, "2026-04-30"); // => "ward"
 */
export function communeTypeOn({ types }: Commune, day: Day): UnitTypeId {
  return types.reduce((known, next) => (next.from <= day ? next : known)).type;
}
