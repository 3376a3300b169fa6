import type { Gazetteer } from "./gazetteer.js";
import type { Province } from "./province.js";

/**
 * The province with an id (`edition:code`), or none. A bare code is no id and finds nothing.
 *
 * @example
 * findProvince(gazetteer, "vn63:24")?.labels[0].short.vi; // => "Bắc Giang"
 * findProvince(gazetteer, "24"); // => undefined
 */
export function findProvince(gazetteer: Gazetteer, id: string): Province | undefined {
  return gazetteer.provinces.find((province) => province.id === id);
}
