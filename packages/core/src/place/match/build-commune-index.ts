import type { Commune, CommuneGazetteer, FormerCommune } from "../commune.js";
import type { Gazetteer } from "../gazetteer.js";
import type { PlaceId } from "../place.js";
import type { UnitTypeId } from "../unit-type.js";
import { foldName, type FoldedName } from "./fold-name.js";
import { listReadings, typeWordsOf, type Reading, type TypeWords } from "./type-words.js";

/** A commune of today or a former one, under its folded name. */
export interface IndexedCommune {
  readonly unit: Commune | FormerCommune;
  readonly province: PlaceId;
  readonly name: string;
  readonly marks: string;
  readonly types: readonly UnitTypeId[];
  /** Only a former commune has one. */
  readonly district?: Reading;
}

/** Communes made ready for matching names. Build it once and keep it. */
export interface CommuneIndex {
  readonly gazetteer: Gazetteer;
  readonly communeGazetteer: CommuneGazetteer;
  readonly names: ReadonlyMap<string, readonly IndexedCommune[]>;
  /** The same by province: to look for what was meant is slow, and the province is mostly known. */
  readonly byProvince: ReadonlyMap<PlaceId, ReadonlyMap<string, readonly IndexedCommune[]>>;
  readonly typeWords: TypeWords;
  readonly districtTypeWords: TypeWords;
}

/** Folds the name of a commune or district: Phường 01 is Phường 1. */
export function foldUnitName(text: string): FoldedName {
  return foldName(text.replace(/(^|\D)0+(?=\d)/g, "$1"));
}

/**
 * Makes communes ready for {@link matchCommune}. It folds each name once: build it once, not for
 * each name.
 *
 * @example
 * import { communes } from "@ishc/vietnam/communes";
 *
 * const index = buildCommuneIndex(gazetteer, communes);
 * matchCommune(index, "P. Ba Đình", { province: "vn34:01" }).kind; // => "exact"
 */
export function buildCommuneIndex(
  gazetteer: Gazetteer,
  communeGazetteer: CommuneGazetteer,
): CommuneIndex {
  const names = new Map<string, IndexedCommune[]>();
  const byProvince = new Map<PlaceId, Map<string, IndexedCommune[]>>();
  const add = (entry: Omit<IndexedCommune, "marks">): void => {
    const { key, marks } = foldUnitName(entry.name);
    const own = byProvince.get(entry.province) ?? new Map<string, IndexedCommune[]>();
    byProvince.set(entry.province, own);
    for (const list of [names, own]) {
      const known = list.get(key);
      if (known) known.push({ ...entry, marks });
      else list.set(key, [{ ...entry, marks }]);
    }
  };
  const typeWords = typeWordsOf(gazetteer.unitTypes, "commune");
  const districtTypeWords = typeWordsOf(gazetteer.unitTypes, "district");

  for (const unit of communeGazetteer.communes) {
    const { province, name, types } = unit;
    add({ unit, province, name, types: types.map(({ type }) => type) });
  }
  const districts = new Map<string, Reading>();
  const readDistrict = (text: string): Reading => {
    const [whole, cut] = listReadings(districtTypeWords, foldUnitName(text));
    return cut ?? whole ?? { key: "", marks: "", type: undefined };
  };
  for (const unit of communeGazetteer.formerCommunes) {
    const { province, name, type } = unit;
    const district = districts.get(unit.district) ?? readDistrict(unit.district);
    districts.set(unit.district, district);
    add({ unit, province, name, types: [type], district });
  }
  return { gazetteer, communeGazetteer, names, byProvince, typeWords, districtTypeWords };
}
