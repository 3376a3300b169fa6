import { findEditionOn } from "../find-edition-on.js";
import { countryId, type PlaceId } from "../place.js";
import type { IndexedName, PlaceIndex } from "./build-place-index.js";
import { hasMarksOf, type FoldedName } from "./fold-name.js";
import { mostSuggestions } from "./limits.js";
import type { PlaceEvidence, PlaceSuggestion } from "./place-match.js";
import { rankSlips } from "./rank-slips.js";
import { listReadings } from "./type-words.js";

interface Rated {
  readonly name: IndexedName;
  readonly rank: number;
}

/**
 * The names that somebody may have meant, the likeliest first: those with other marks, those some
 * slips of typing away, those that begin with the text, those that stand within it.
 */
export function suggestPlaces(
  index: PlaceIndex,
  folded: FoldedName,
  { edition, asOf }: PlaceEvidence,
): readonly PlaceSuggestion[] {
  const inForce = edition ?? (asOf && findEditionOn(index.gazetteer, asOf)?.id);
  const readings = listReadings(index.typeWords, folded).filter(({ key }) => key.length > 1);
  const rated: Rated[] = [];
  for (const [key, names] of index.names) {
    const ranks = readings.map((reading) => rankSlips(reading.key, key));
    const rank = Math.min(...ranks);
    if (rank === Infinity) continue;
    for (const name of names) {
      const marksAgree = readings.some((reading) => hasMarksOf(name.marks, reading.marks));
      rated.push({ name, rank: rank + (marksAgree ? 0 : 0.5) });
    }
  }
  rated.sort((a, b) => a.rank - b.rank);

  const places = new Map<string, PlaceId[]>();
  const hasInForce = inForce !== undefined && rated.some(({ name }) => name.edition === inForce);
  for (const { name } of rated) {
    // What the row states is an order; its day only a preference. The country is of every edition.
    const isOutside = name.edition !== undefined && name.edition !== inForce;
    if (isOutside && (hasInForce || edition !== undefined)) continue;
    const text = officialText(index, name);
    const known = places.get(text) ?? [];
    if (!known.includes(name.place)) places.set(text, [...known, name.place]);
  }
  return [...places].slice(0, mostSuggestions).map(([name, ids]) => ({ name, places: ids }));
}

/** The official name that a spelling is of: a province that was renamed has several. */
function officialText({ gazetteer, provinces }: PlaceIndex, { place, text }: IndexedName): string {
  if (place === countryId) return gazetteer.country.short.vi;
  const labels = provinces.get(place)?.labels ?? [];
  const own = labels.find(({ short }) => short.vi === text || short.en === text);
  return (own ?? labels.at(-1))?.short.vi ?? text;
}
