import { findEditionOn } from "../find-edition-on.js";
import { getEdition } from "../get-edition.js";
import { listPredecessors } from "../list-predecessors.js";
import { listSuccessors } from "../list-successors.js";
import type { PlaceId } from "../place.js";
import type { IndexedName, PlaceIndex } from "./build-place-index.js";
import type {
  ExactPlace,
  NoPlace,
  PlaceEvidence,
  PlaceNote,
  PlaceSuggestion,
} from "./place-match.js";

/** The answer for a name that is one place, with what the row's day makes odd about it. */
export function answerExactly(
  { gazetteer }: PlaceIndex,
  { place, edition, spelling }: IndexedName,
  basis: ExactPlace["basis"],
  { asOf }: PlaceEvidence,
  notes: readonly PlaceNote[] = [],
): ExactPlace {
  const held = asOf && edition && findEditionOn(gazetteer, asOf);
  const outside: readonly PlaceNote[] =
    held && held.id !== edition
      ? [getEdition(gazetteer, edition).from > held.from ? "place-not-begun" : "place-ended"]
      : [];
  return { kind: "exact", place, spelling, basis, notes: [...notes, ...outside] };
}

/** The answer where the row states an edition that lacks the name. */
export function answerNotInEdition(
  index: PlaceIndex,
  names: readonly IndexedName[],
  evidence: PlaceEvidence,
): NoPlace {
  const places = names.map((name) => name.place);
  return {
    kind: "none",
    reason: "not-in-edition",
    suggestions: suggestOnLand(index, places, evidence),
  };
}

/** The answer on a day before the first edition, whose places are no more than suggestions. */
export function answerBeforeEditions(index: PlaceIndex, names: readonly IndexedName[]): NoPlace {
  const first = index.gazetteer.editions[0]?.id;
  const places = names.filter((name) => name.edition === first).map((name) => name.place);
  return {
    kind: "none",
    reason: "before-editions",
    suggestions: suggestOnLand(index, places, {}),
  };
}

/**
 * Places as suggestions. Where the row states an edition, those of it that stand on the same land:
 * another edition's places are no answer there.
 */
export function suggestOnLand(
  { gazetteer, provinces }: PlaceIndex,
  places: readonly PlaceId[],
  { edition }: PlaceEvidence,
): readonly PlaceSuggestion[] {
  const there = places.flatMap((place) =>
    edition === undefined || provinces.get(place)?.edition === edition
      ? [place]
      : [...listSuccessors(gazetteer, place), ...listPredecessors(gazetteer, place)].filter(
          (other) => provinces.get(other)?.edition === edition,
        ),
  );
  return [...new Set(there)].map((place) => ({
    name: provinces.get(place)?.labels.at(-1)?.short.vi ?? place,
    places: [place],
  }));
}
