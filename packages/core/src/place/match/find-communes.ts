import type { PlaceId } from "../place.js";
import { foldUnitName, type CommuneIndex, type IndexedCommune } from "./build-commune-index.js";
import { filterByMarks } from "./filter-by-marks.js";
import { hasMarksOf } from "./fold-name.js";
import { longestName, mostKeptReadings } from "./limits.js";
import { listReadings, type Reading, type TypeWords } from "./type-words.js";

/** Where to look for a commune: in these provinces, or in all of them. */
export interface CommuneSearch {
  readonly provinces: readonly PlaceId[] | undefined;
  /** The district as typed; it leaves only former communes. */
  readonly district?: string;
}

/** The communes that a text may stand for, and whether the word before the name is one they had. */
export interface FoundCommunes {
  readonly communes: readonly IndexedCommune[];
  readonly typeDiffers: boolean;
}

/** The communes of some provinces that a text is, by its letters, marks and kind. */
export function findCommunes(
  index: CommuneIndex,
  text: string,
  { provinces, district }: CommuneSearch,
): FoundCommunes {
  if (text.length > longestName) return { communes: [], typeDiffers: false };
  const isIn = districtFilter(index, district);
  for (const { key, marks, type } of readingsOf(index.typeWords, text)) {
    const named = listNamed(index, provinces, key);
    const communes = filterByMarks(isIn ? named.filter(isIn) : named, marks);
    if (communes.length === 0) continue;
    const ofType = type ? communes.filter(({ types }) => types.includes(type)) : communes;
    return ofType.length > 0
      ? { communes: ofType, typeDiffers: false }
      : { communes, typeDiffers: true };
  }
  return { communes: [], typeDiffers: false };
}

const nothing: readonly never[] = [];

/** The communes of some provinces, or of all, whose name has these letters. */
function listNamed(
  { byProvince, names }: CommuneIndex,
  provinces: readonly PlaceId[] | undefined,
  key: string,
): readonly IndexedCommune[] {
  if (!provinces) return names.get(key) ?? nothing;
  const [only] = provinces;
  // Mostly one: then there is nothing to put together.
  return only !== undefined && provinces.length === 1
    ? (byProvince.get(only)?.get(key) ?? nothing)
    : provinces.flatMap((province) => byProvince.get(province)?.get(key) ?? []);
}

/** Names and districts come again and again in a register, and taking them apart is most of the work. */
const readings = new WeakMap<TypeWords, Map<string, readonly Reading[]>>();

function readingsOf(words: TypeWords, text: string): readonly Reading[] {
  let known = readings.get(words);
  if (!known) {
    known = new Map<string, readonly Reading[]>();
    readings.set(words, known);
  }
  const kept = known.get(text);
  if (kept) return kept;
  const found = listReadings(words, foldUnitName(text));
  if (known.size >= mostKeptReadings) known.clear();
  known.set(text, found);
  return found;
}

/** Whether a commune lies in a district; no question where no district is told. */
function districtFilter(
  index: CommuneIndex,
  district: string | undefined,
): ((entry: IndexedCommune) => boolean) | undefined {
  if (!district?.trim()) return undefined;
  if (district.length > longestName) return () => false;
  const typedReadings = readingsOf(index.districtTypeWords, district);
  const fits = (known: Reading) => (typed: Reading) =>
    typed.key === known.key &&
    hasMarksOf(known.marks, typed.marks) &&
    (typed.type === undefined || typed.type === known.type);
  return (entry) => entry.district !== undefined && typedReadings.some(fits(entry.district));
}
