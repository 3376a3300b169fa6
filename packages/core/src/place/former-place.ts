import type { Day } from "../day/day.js";
import type { Bilingual } from "../text/bilingual.js";
import type { PlaceId } from "./place.js";
import type { PlaceSourceId } from "./place-source.js";

/** A province of the time before the first edition: named so that nobody has to guess, and nothing more. */
export interface FormerPlace {
  readonly name: Bilingual;
  /** The last day it existed. */
  readonly to: Day;
  /** The places of the first edition that hold its territory now, in whole or in part. */
  readonly joined: readonly PlaceId[];
  readonly source: PlaceSourceId;
}
