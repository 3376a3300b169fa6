import type { Day } from "../day/day.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { CommuneIndex } from "../place/match/build-commune-index.js";
import type { EditionId } from "../place/place.js";
import type { Scheme } from "../scheme/scheme.js";

/** What a register of clubs is read against. */
export interface ClubTableContext {
  readonly gazetteer: Gazetteer;
  readonly communes: CommuneIndex;
  readonly schemes: readonly Pick<Scheme, "id" | "decision" | "name">[];
  /** The day of the report, for rows that do not tell theirs. */
  readonly asOf?: Day;
  /** The edition of names that nothing in their row decides. */
  readonly edition?: EditionId;
}
