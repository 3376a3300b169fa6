import type { Commune, FormerCommune } from "../commune.js";
import { getProvince } from "../get-province.js";
import { listPredecessors } from "../list-predecessors.js";
import { listSuccessors } from "../list-successors.js";
import type { PlaceId } from "../place.js";
import { foldUnitName, type CommuneIndex } from "./build-commune-index.js";
import type { CommuneEvidence, CommuneMatch, NoCommune } from "./commune-match.js";
import { findCommunes, type FoundCommunes } from "./find-communes.js";
import { longestName, mostSuggestions } from "./limits.js";
import { rankSlips } from "./rank-slips.js";
import { listReadings } from "./type-words.js";

/**
 * Which commune a name as people write it stands for: exact for a commune of today, listed for a
 * former one, ambiguous, or none with suggestions. The province's edition decides which of the
 * two is meant; a former name in a province of today is looked for on the land it was formed
 * from. Without a province both are, and without its district a former name is often ambiguous.
 *
 * @throws {UnknownPlaceError} when the gazetteer has no such province.
 * @throws {BareCodeError} when the province is a code without its edition.
 * @example
 * import { communes } from "@ishc/vietnam/communes";
 *
 * const index = buildCommuneIndex(gazetteer, communes);
 * matchCommune(index, "xã Đồng Đăng", { province: "vn34:20" });
 * // => { kind: "exact", commune: "vn34:06184", notes: [] }
 * matchCommune(index, "Thị trấn Cao Lộc", { province: "vn63:20" }).kind; // => "listed"
 */
export function matchCommune(
  index: CommuneIndex,
  text: string,
  { province, district }: CommuneEvidence = {},
): CommuneMatch {
  const typed = text.trim();
  if (typed === "") return { kind: "none", reason: "empty", suggestions: [] };
  if (typed.length > longestName) return { kind: "none", reason: "unknown", suggestions: [] };
  const inDistrict = district?.trim() ? { district } : {};
  const find = (provinces: readonly PlaceId[] | undefined, byDistrict: boolean): FoundCommunes =>
    findCommunes(index, typed, { provinces, ...(byDistrict ? inDistrict : {}) });

  if (province === undefined) {
    const found = find(undefined, true);
    return found.communes.length > 0 ? answer(found) : none(index, typed, undefined, "unknown");
  }
  const { gazetteer, communeGazetteer } = index;
  const { id, edition } = getProvince(gazetteer, province);
  if (edition === communeGazetteer.edition) {
    const today = find([id], false);
    const isToday = today.communes.length > 0 && !today.typeDiffers;
    if (isToday && !("district" in inDistrict)) return answer(today);
    const before = listPredecessors(gazetteer, id);
    const former = find(before, true);
    // No commune of today has a district, and a town's word fits none: then a former unit is meant,
    // also where a commune of today took over the name.
    const meansFormer = "district" in inDistrict || (today.typeDiffers && !former.typeDiffers);
    if (former.communes.length > 0 && (meansFormer || today.communes.length === 0))
      return answer(former);
    return today.communes.length > 0
      ? answer(today)
      : none(index, typed, [id, ...before], "unknown");
  }
  const former = find([id], true);
  if (former.communes.length > 0) return answer(former);
  const heirs = listSuccessors(gazetteer, id);
  return find(heirs, false).communes.length > 0
    ? none(index, typed, heirs, "not-in-edition")
    : none(index, typed, [id], "unknown");
}

const isFormer = (unit: Commune | FormerCommune): unit is FormerCommune => "listedIn" in unit;

function answer({ communes, typeDiffers }: FoundCommunes): CommuneMatch {
  const units = communes.map(({ unit }) => unit);
  const [only] = units;
  if (only && units.length === 1) {
    return isFormer(only)
      ? { kind: "listed", former: only }
      : { kind: "exact", commune: only.id, notes: typeDiffers ? ["type-differs"] : [] };
  }
  return {
    kind: "ambiguous",
    communes: units.flatMap((unit) => (isFormer(unit) ? [] : [unit.id])),
    formerCommunes: units.filter(isFormer),
  };
}

function none(
  index: CommuneIndex,
  typed: string,
  provinces: readonly PlaceId[] | undefined,
  reason: NoCommune["reason"],
): NoCommune {
  const readings = listReadings(index.typeWords, foldUnitName(typed)).filter(
    ({ key }) => key.length > 1,
  );
  const ranks = new Map<string, number>();
  const lists = provinces
    ? provinces.flatMap((province) => index.byProvince.get(province) ?? [])
    : [index.names];
  for (const [key, entries] of lists.flatMap((list) => [...list])) {
    const rank = Math.min(...readings.map((reading) => rankSlips(reading.key, key)));
    if (rank === Infinity) continue;
    for (const { name } of entries) ranks.set(name, Math.min(rank, ranks.get(name) ?? rank));
  }
  const suggestions = [...ranks].sort(([, a], [, b]) => a - b).map(([name]) => name);
  return { kind: "none", reason, suggestions: suggestions.slice(0, mostSuggestions) };
}
