import type { FormerPlace } from "../former-place.js";
import type { PlaceId } from "../place.js";
import type { PlaceAlias } from "../place-alias.js";

/**
 * What a row says besides the name about the edition it means. The founding day of a club is no
 * evidence: a register of today lists clubs of ten years ago under the names of today.
 */
export interface PlaceEvidence {
  /** What the `edition` column says. */
  readonly edition?: string;
  /** What the `district` column says; any text there points to the editions that have districts. */
  readonly district?: string;
  /** The only edition that has the row's commune: {@link findCommuneEdition} finds it. */
  readonly communeEdition?: string;
  /** The day that the row speaks of. */
  readonly asOf?: string;
  /** What the user chose for rows that tell nothing. */
  readonly defaultEdition?: string;
}

/** What decided for an edition, the strongest first; `name` when only one edition has the name. */
export type EditionBasis =
  "edition-column" | "code" | "district" | "commune" | "as-of" | "option" | "name";

/** What should be said beside an exact answer. */
export type PlaceNote =
  /** The place had ended by the row's day: an old name in a new row. */
  | "place-ended"
  /** The place did not exist yet on the row's day. */
  | "place-not-begun"
  /** A word such as `TP.` stands before the name of a place that was none on the row's day; without a day, never. */
  | "type-differs";

/** A name that is one place. */
export interface ExactPlace {
  readonly kind: "exact";
  readonly place: PlaceId;
  readonly spelling: "official" | "id" | "iso" | PlaceAlias["kind"];
  readonly basis: EditionBasis;
  readonly notes: readonly PlaceNote[];
}

/** A name that is several places; nothing in the row decides. */
export interface AmbiguousPlace {
  readonly kind: "ambiguous";
  /** `edition`: a place of each edition; `name`: several of one; `bare-code`: a code without its edition. */
  readonly reason: "edition" | "name" | "bare-code";
  readonly candidates: readonly PlaceId[];
}

/** A name that the writer may have meant, and the places that have it. */
export interface PlaceSuggestion {
  readonly name: string;
  readonly places: readonly PlaceId[];
}

/** A name that is no place. Suggestions are for a person to choose from, the likeliest first. */
export interface NoPlace {
  readonly kind: "none";
  /**
   * `not-in-edition`: the name exists, but not in the edition the row states; `former-place`: a
   * province of the time before the first edition; `before-editions`: the row's day is of that time,
   * when places are not checked, and nothing in the row states an edition.
   */
  readonly reason: "empty" | "unknown" | "not-in-edition" | "former-place" | "before-editions";
  readonly suggestions: readonly PlaceSuggestion[];
  readonly former?: FormerPlace;
}

/** The answer to "which place is this?": exact, ambiguous or none. It never guesses. */
export type PlaceMatch = ExactPlace | AmbiguousPlace | NoPlace;
