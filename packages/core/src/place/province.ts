import type { Day } from "../day/day.js";
import type { Bilingual } from "../text/bilingual.js";
import type { PlaceAlias } from "./place-alias.js";
import type { EditionId, PlaceId } from "./place.js";
import type { PlaceSourceId } from "./place-source.js";
import type { UnitTypeId } from "./unit-type.js";

/** What a place is called on the days from `from` to `to`. */
export interface UnitLabel {
  /** The first and the last day it holds; `null` for the last one while it does. */
  readonly from: Day;
  readonly to: Day | null;
  readonly type: UnitTypeId;
  /** `Lạng Sơn`: for tables and maps. */
  readonly short: Bilingual;
  /** `tỉnh Lạng Sơn`: for sentences. */
  readonly full: Bilingual;
  readonly source: PlaceSourceId;
}

/** How many units below a province there were on a day. */
export interface CommuneCount {
  /** The day it holds for; later days until the next count, earlier ones never. */
  readonly asOf: Day;
  readonly communeCount: number;
  readonly communeCountByType?: Readonly<Record<UnitTypeId, number>>;
  readonly districtCount?: number;
  readonly source: PlaceSourceId;
}

/** A province (tỉnh, thành phố trực thuộc trung ương) of one edition. */
export interface Province {
  readonly id: PlaceId;
  readonly edition: EditionId;
  /** The code in the list of its edition. Another edition may give it to another province. */
  readonly code: string;
  /** The code of ISO 3166-2, where that standard has one for this unit. */
  readonly isoCode?: string;
  /** Without gap or overlap over the days of its edition, earliest first. */
  readonly labels: readonly [UnitLabel, ...UnitLabel[]];
  /** Other ways in which people write it. */
  readonly aliases: readonly PlaceAlias[];
  /** The whole provinces of the edition before that it is the union of; empty in the first edition. */
  readonly formedFrom: readonly PlaceId[];
  /** Earliest first. */
  readonly communeCounts: readonly CommuneCount[];
  /** Where code and mergers come from. */
  readonly source: PlaceSourceId;
}
