import type { Gazetteer } from "./gazetteer.js";
import { getEdition } from "./get-edition.js";
import type { Region } from "./region.js";

/**
 * The regions that an edition's provinces are grouped in. None where no division is decided: a
 * proposal is no grouping.
 *
 * @throws {UnknownEditionError} when the gazetteer has no such edition.
 * @example
 * listRegions(gazetteer, "vn63").length; // => 6
 * listRegions(gazetteer, "vn34"); // => []
 */
export function listRegions(gazetteer: Gazetteer, edition: string): readonly Region[] {
  const { id } = getEdition(gazetteer, edition);
  return gazetteer.regionSets
    .filter((set) => set.edition === id && set.status === "decided")
    .flatMap((set) => set.regions);
}
