import type { PlaceIndex } from "../place/match/build-place-index.js";
import { matchPlace } from "../place/match/match-place.js";
import type { NoPlace, PlaceEvidence } from "../place/match/place-match.js";
import { countryId, type PlaceId } from "../place/place.js";

/** One place, several, or none: a name is never guessed. */
export type PlaceAnswer =
  | { readonly kind: "exact"; readonly place: PlaceId; readonly isTypeOther: boolean }
  | { readonly kind: "ambiguous"; readonly candidates: readonly PlaceId[] }
  | {
      readonly kind: "none";
      readonly reason: Exclude<NoPlace["reason"], "empty">;
      readonly suggestion?: string;
    };

/**
 * The one seam between tables and the gazetteer: which place a name in a row means. That an old
 * name stands in a new row is not said here but by the check of editions, which sees the figure.
 */
export function resolvePlace(
  name: string,
  evidence: PlaceEvidence,
  places: PlaceIndex,
): PlaceAnswer {
  if (name.toLowerCase() === countryId) {
    return { kind: "exact", place: countryId, isTypeOther: false };
  }
  const match = matchPlace(places, name, evidence);
  switch (match.kind) {
    case "exact":
      return {
        kind: "exact",
        place: match.place,
        isTypeOther: match.notes.includes("type-differs"),
      };
    case "ambiguous":
      return { kind: "ambiguous", candidates: match.candidates };
    case "none": {
      // Before the first edition the name is right, and the day is what cannot be answered.
      const suggestion =
        match.reason === "before-editions" ? undefined : match.suggestions[0]?.name;
      return {
        kind: "none",
        reason: match.reason === "empty" ? "unknown" : match.reason,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    }
  }
}
