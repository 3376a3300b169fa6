import { assertDay } from "../day/assert-day.js";
import type { Commune } from "./commune.js";
import type { UnitTypeId } from "./unit-type.js";

/**
 * What kind of unit a commune is on a day; the first kind on a day before it existed.
 *
 * @throws {InvalidDayError} when the day is none.
 * @example
 * import { communes } from "@ishc/vietnam/communes";
 *
 * const longThanh = communes.communes.find(({ id }) => id === "vn34:26368");
 * communeTypeOn(longThanh, "2026-04-29"); // => "commune"
 * communeTypeOn(longThanh, "2026-04-30"); // => "ward"
 */
export function communeTypeOn({ types }: Commune, day: string): UnitTypeId {
  assertDay(day);
  return types.reduce((known, next) => (next.from <= day ? next : known)).type;
}
