import { foldUnitName, type CommuneIndex } from "./build-commune-index.js";
import { longestName } from "./limits.js";
import { hasMarksOf } from "./fold-name.js";
import { listReadings, type Reading } from "./type-words.js";

/** The former districts of each index by their folded names, put together when first asked for. */
const districts = new WeakMap<CommuneIndex, ReadonlyMap<string, readonly Reading[]>>();

/**
 * Whether a text names a former district with the word for its kind: "Huyện Bắc Sơn", "TX. Nghĩa Lộ".
 * Without the word it may be a commune or anything else.
 *
 * @example
 * import { communes } from "@ishc/vietnam/communes";
 *
 * const index = buildCommuneIndex(gazetteer, communes);
 * isDistrict(index, "HUYỆN BẮC SƠN"); // => true
 * isDistrict(index, "Bắc Sơn"); // => false
 */
export function isDistrict(index: CommuneIndex, text: string): boolean {
  if (text.length > longestName) return false;
  return listReadings(index.districtTypeWords, foldUnitName(text)).some(
    (typed) =>
      typed.type !== undefined &&
      districtsOf(index)
        .get(typed.key)
        ?.some((known) => known.type === typed.type && hasMarksOf(known.marks, typed.marks)),
  );
}

function districtsOf(index: CommuneIndex): ReadonlyMap<string, readonly Reading[]> {
  const known = districts.get(index);
  if (known) return known;
  const found = new Map<string, Reading[]>();
  for (const entries of index.names.values()) {
    for (const { district } of entries) {
      if (!district) continue;
      const same = found.get(district.key) ?? [];
      found.set(district.key, same);
      const isKnown = same.some(
        ({ type, marks }) => type === district.type && marks === district.marks,
      );
      if (!isKnown) same.push(district);
    }
  }
  districts.set(index, found);
  return found;
}
