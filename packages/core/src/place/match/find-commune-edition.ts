import { getProvince } from "../get-province.js";
import type { EditionId, PlaceId } from "../place.js";
import type { CommuneIndex } from "./build-commune-index.js";
import { findCommunes } from "./find-communes.js";

/**
 * The only edition in which some of the candidate provinces have a commune of this name: evidence
 * for {@link matchPlace}. None when both have it, or neither.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such province.
 * @throws {BareCodeError} when a candidate is a code without its edition.
 * @example
 * import { communes } from "@ishc/vietnam/communes";
 *
 * const index = buildCommuneIndex(gazetteer, communes);
 * findCommuneEdition(index, "Thị trấn Cao Lộc", ["vn63:20", "vn34:20"]); // => "vn63"
 */
export function findCommuneEdition(
  index: CommuneIndex,
  text: string,
  candidates: readonly PlaceId[],
): EditionId | undefined {
  const editions = new Set<EditionId>();
  for (const province of candidates) {
    const { communes, typeDiffers } = findCommunes(index, text, { provinces: [province] });
    if (communes.length > 0 && !typeDiffers) {
      editions.add(getProvince(index.gazetteer, province).edition);
    }
  }
  const [only] = editions;
  return editions.size === 1 ? only : undefined;
}
