import type { FormerPlace } from "../former-place.js";
import type { Gazetteer } from "../gazetteer.js";
import { countryId, type EditionId, type PlaceId } from "../place.js";
import type { UnitTypeId } from "../unit-type.js";
import { foldName } from "./fold-name.js";
import type { ExactPlace } from "./place-match.js";

/** One way of writing one place. */
export interface IndexedName {
  readonly place: PlaceId;
  /** None for the country. */
  readonly edition: EditionId | undefined;
  readonly text: string;
  readonly marks: string;
  readonly spelling: ExactPlace["spelling"];
}

/** A word for a kind of unit, folded: what may be cut off a name before it is looked up again. */
export interface TypeWord {
  readonly key: string;
  readonly type: UnitTypeId;
}

/** A gazetteer made ready for matching names. Build it once and keep it. */
export interface PlaceIndex {
  readonly gazetteer: Gazetteer;
  readonly names: ReadonlyMap<string, readonly IndexedName[]>;
  readonly formerPlaces: ReadonlyMap<string, FormerPlace>;
  readonly prefixes: readonly TypeWord[];
  readonly suffixes: readonly TypeWord[];
  /** The types a province ever had. */
  readonly types: ReadonlyMap<PlaceId, ReadonlySet<UnitTypeId>>;
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
  ): void => {
    const { key, marks } = foldName(text);
    const known = names.get(key) ?? [];
    // An official name comes first; a later spelling of the same place with the same marks adds nothing.
    if (known.some((name) => name.place === place && name.marks === marks)) return;
    names.set(key, [...known, { place, edition, text, marks, spelling }]);
  };

  const { country } = gazetteer;
  for (const label of [country.short, country.full]) {
    add(countryId, undefined, label.vi, "official");
    add(countryId, undefined, label.en, "official");
  }
  for (const { text, kind } of country.aliases) add(countryId, undefined, text, kind);
  for (const { id, edition, labels, aliases, isoCode } of gazetteer.provinces) {
    for (const { short, full } of labels) {
      for (const text of [short.vi, short.en, full.vi, full.en]) add(id, edition, text, "official");
    }
    for (const { text, kind } of aliases) add(id, edition, text, kind);
    if (isoCode !== undefined) add(id, edition, isoCode, "iso");
  }

  const typeWords = (end: "prefixes" | "suffixes"): readonly TypeWord[] =>
    gazetteer.unitTypes
      .flatMap((type) => type[end].map((word) => ({ key: foldName(word).key, type: type.id })))
      .sort((a, b) => b.key.length - a.key.length);
  return {
    gazetteer,
    names,
    formerPlaces: new Map(
      gazetteer.formerPlaces.flatMap((place) => [
        [foldName(place.name.vi).key, place],
        [foldName(place.name.en).key, place],
      ]),
    ),
    prefixes: typeWords("prefixes"),
    suffixes: typeWords("suffixes"),
    types: new Map(
      gazetteer.provinces.map(({ id, labels }) => [id, new Set(labels.map(({ type }) => type))]),
    ),
  };
}
