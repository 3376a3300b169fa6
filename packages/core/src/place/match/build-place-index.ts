import type { FormerPlace } from "../former-place.js";
import type { Gazetteer } from "../gazetteer.js";
import { countryId, type EditionId, type PlaceId } from "../place.js";
import type { Province } from "../province.js";
import { foldName } from "./fold-name.js";
import type { ExactPlace } from "./place-match.js";
import { listReadings, typeWordsOf, type TypeWords } from "./type-words.js";

/** One way of writing one place. */
export interface IndexedName {
  readonly place: PlaceId;
  /** None for the country. */
  readonly edition: EditionId | undefined;
  readonly text: string;
  readonly marks: string;
  readonly spelling: ExactPlace["spelling"];
}

/** A gazetteer made ready for matching names. Build it once and keep it. */
export interface PlaceIndex {
  readonly gazetteer: Gazetteer;
  readonly names: ReadonlyMap<string, readonly IndexedName[]>;
  readonly formerPlaces: ReadonlyMap<string, FormerPlace>;
  readonly typeWords: TypeWords;
  readonly provinces: ReadonlyMap<PlaceId, Province>;
  /** By the code of ISO 3166-2 as that standard writes it; folded, "vn34" would be a province that nobody meant. */
  readonly isoCodes: ReadonlyMap<string, Province>;
}

/**
 * Makes a gazetteer ready for {@link matchPlace}. It takes some milliseconds: build it once, not
 * for each name.
 *
 * @example
 * const index = buildPlaceIndex(gazetteer);
 * matchPlace(index, "T. Hoà Bình").kind; // => "exact"
 */
export function buildPlaceIndex(gazetteer: Gazetteer): PlaceIndex {
  const names = new Map<string, IndexedName[]>();
  const add = (
    place: PlaceId,
    edition: EditionId | undefined,
    text: string,
    spelling: IndexedName["spelling"],
    { key, marks }: Pick<IndexedName, "marks"> & { readonly key: string } = foldName(text),
  ): void => {
    const known = names.get(key) ?? [];
    // An official name comes first; a later spelling of the same place with the same marks adds nothing.
    if (known.some((name) => name.place === place && name.marks === marks)) return;
    names.set(key, [...known, { place, edition, text, marks, spelling }]);
  };
  const typeWords = typeWordsOf(gazetteer.unitTypes, "province");

  const { country } = gazetteer;
  for (const text of [country.short, country.full].flatMap(({ vi, en }) => [vi, en])) {
    add(countryId, undefined, text, "official");
  }
  for (const { text, kind } of country.aliases) add(countryId, undefined, text, kind);
  for (const { id, edition, labels, aliases } of gazetteer.provinces) {
    // Full names are no names of their own: "thành phố Bắc Ninh" is not the Bắc Ninh of 2026 only
    // because that one is a city, and the word before a name decides nothing.
    for (const text of labels.flatMap(({ short }) => [short.vi, short.en])) {
      for (const reading of listReadings(typeWords, foldName(text))) {
        add(id, edition, text, "official", reading);
      }
    }
    for (const { text, kind } of aliases) add(id, edition, text, kind);
  }
  return {
    gazetteer,
    names,
    formerPlaces: new Map(
      gazetteer.formerPlaces.flatMap((place) => [
        [foldName(place.name.vi).key, place],
        [foldName(place.name.en).key, place],
      ]),
    ),
    typeWords,
    provinces: new Map(gazetteer.provinces.map((province) => [province.id, province])),
    isoCodes: new Map(
      gazetteer.provinces.flatMap((province) =>
        province.isoCode === undefined ? [] : [[province.isoCode, province]],
      ),
    ),
  };
}
