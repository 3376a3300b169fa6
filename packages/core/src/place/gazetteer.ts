import type { Bilingual } from "../text/bilingual.js";
import type { Edition } from "./edition.js";
import type { FormerPlace } from "./former-place.js";
import type { PlaceAlias } from "./place-alias.js";
import type { PlaceSource } from "./place-source.js";
import type { Province } from "./province.js";
import type { RegionSet } from "./region.js";
import type { UnitType, UnitTypeId } from "./unit-type.js";

/** The country as a whole: what it is called, and how people write "all of it". */
export interface Country {
  readonly type: UnitTypeId;
  readonly short: Bilingual;
  readonly full: Bilingual;
  readonly aliases: readonly PlaceAlias[];
}

/** What core must be told of a country: core itself knows none. */
export interface Gazetteer {
  readonly country: Country;
  readonly unitTypes: readonly UnitType[];
  /** Earliest first, without gap or overlap. */
  readonly editions: readonly Edition[];
  /** Of all editions, in the order of their codes. */
  readonly provinces: readonly Province[];
  readonly regionSets: readonly RegionSet[];
  readonly formerPlaces: readonly FormerPlace[];
  readonly sources: readonly PlaceSource[];
}
