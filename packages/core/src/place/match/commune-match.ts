import type { FormerCommune } from "../commune.js";
import type { PlaceId } from "../place.js";

/** What a row says besides the name of a commune. */
export interface CommuneEvidence {
  /** The row's province, if it is known. Its edition decides whether communes of today or former ones are meant. */
  readonly province?: string;
  /** What the `district` column says. */
  readonly district?: string;
}

/** A commune of the edition that has codes. */
export interface ExactCommune {
  readonly kind: "exact";
  readonly commune: PlaceId;
  /** `type-differs`: another word (xã, phường) stands before the name than it ever had. */
  readonly notes: readonly "type-differs"[];
}

/** A former commune. Where it is today is listed, and never exact. */
export interface ListedCommune {
  readonly kind: "listed";
  readonly former: FormerCommune;
}

/** A name that several communes have. */
export interface AmbiguousCommune {
  readonly kind: "ambiguous";
  readonly communes: readonly PlaceId[];
  readonly formerCommunes: readonly FormerCommune[];
}

/** A name that no commune has there; suggestions are names, the likeliest first. */
export interface NoCommune {
  readonly kind: "none";
  /** `not-in-edition`: the province is a former one, and only a commune of today has the name. */
  readonly reason: "empty" | "unknown" | "not-in-edition";
  readonly suggestions: readonly string[];
}

/** The answer to "which commune is this?". */
export type CommuneMatch = ExactCommune | ListedCommune | AmbiguousCommune | NoCommune;
