import type { Day } from "../day/day.js";
import type { Bilingual } from "../text/bilingual.js";
import type { EditionId } from "./place.js";
import type { PlaceSourceId } from "./place-source.js";

/** One division of the country into provinces, and the days on which it holds. */
export interface Edition {
  readonly id: EditionId;
  readonly name: Bilingual;
  /** The first day it holds. */
  readonly from: Day;
  /** The last day it holds, `null` while it does. */
  readonly to: Day | null;
  /** Whether districts (quận, huyện) stand between province and commune: a row that names one is of such an edition. */
  readonly hasDistricts: boolean;
  readonly source: PlaceSourceId;
}
