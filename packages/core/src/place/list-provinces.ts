import { getEdition } from "./get-edition.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Province } from "./province.js";

/**
 * The provinces of an edition, in the order of their codes.
 *
 * @throws {UnknownEditionError} when the gazetteer has no such edition.
 * @example
 * listProvinces(gazetteer, "vn34").length; // => 34
 */
export function listProvinces(gazetteer: Gazetteer, edition: string): readonly Province[] {
  const { id } = getEdition(gazetteer, edition);
  return gazetteer.provinces.filter((province) => province.edition === id);
}
