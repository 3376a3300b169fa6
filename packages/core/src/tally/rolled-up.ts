import type { ClusterId } from "../cluster/cluster.js";
import type { Share } from "../figure/share.js";
import type { PlaceId } from "../place/place.js";
import type { RegionId } from "../place/region.js";
import type { SchemeId } from "../scheme/scheme.js";
import type { SumContent } from "./add-sums.js";
import type { ContributorId } from "./tally.js";
import type { TallyMeasureId } from "./tally-measures.js";

/** Where a rolled-up sum is of: a commune, a province, the country, a region or a cluster. */
export type TallyArea =
  { readonly place: PlaceId } | { readonly region: RegionId } | { readonly cluster: ClusterId };

/** Places with a club follow from the clubs of each place; they are never kept and never added. */
export type CoverageMeasureId = "communes_with_club" | "provinces_with_club";

/** What is said of one measure in one area. */
export interface RolledUpSubject {
  readonly area: TallyArea;
  readonly measure: TallyMeasureId | CoverageMeasureId;
  readonly scheme?: SchemeId;
}

/** A sum of an area. Its word says what is missing too: a sum that lacks a part is at least what it is. */
export interface RolledUpSum extends RolledUpSubject, SumContent {
  /** Provinces of the area that told, of all it has; a cluster has as many as it states. */
  readonly provinces: Share;
  /** Of a flow: events of the area that may lie in this window or in the next one. */
  readonly straddlingCount?: number;
  readonly contributors: readonly ContributorId[];
}

/** A merged province whose parts do not make a sum (design, section 8). */
export interface NotDerivable extends RolledUpSubject {
  /** Parts are missing, or their days lie too far apart. */
  readonly reason: "parts-missing" | "days-apart";
  /** The parts that are missing, or too old beside the newest. */
  readonly lacks: readonly PlaceId[];
}

export interface RolledUpTally {
  readonly sums: readonly RolledUpSum[];
  readonly notDerivable: readonly NotDerivable[];
}
