import type { EditionId, PlaceId } from "./place.js";

/** A place that the gazetteer does not have was asked for. */
export class UnknownPlaceError extends Error {
  override readonly name = "UnknownPlaceError";
  readonly place: string;

  constructor(place: string) {
    super(`No place "${place}" in the gazetteer.`);
    this.place = place;
  }
}

/**
 * A code without its edition was given for a place. Codes were given again to other places, so
 * `24` alone is nobody: the candidates are the places that have or had it.
 */
export class BareCodeError extends Error {
  override readonly name = "BareCodeError";
  readonly code: string;
  readonly candidates: readonly PlaceId[];

  constructor(code: string, candidates: readonly PlaceId[]) {
    super(`"${code}" is a code without its edition: write ${candidates.join(" or ")}.`);
    this.code = code;
    this.candidates = candidates;
  }
}

/** An edition that the gazetteer does not have was asked for. */
export class UnknownEditionError extends Error {
  override readonly name = "UnknownEditionError";
  readonly edition: string;

  constructor(edition: string, known: readonly EditionId[]) {
    super(`No edition "${edition}" in the gazetteer, which has ${known.join(", ")}.`);
    this.edition = edition;
  }
}
