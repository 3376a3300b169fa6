import type { Day } from "../day/day.js";
import type { Qualifier } from "../figure/qualifier.js";
import type { Brand } from "../issue/brand.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import type { TallyMeasureId } from "./tally-measures.js";

/**
 * Who contributed what, of which place and counted on which day: `register:vn34:20@2026-06-30`; of
 * one district only `register:vn63:20/huyen-cao-loc@2025-06-30`.
 */
export type ContributorId = Brand<"ContributorId">;

/** The tables that sums are made of. */
export const contributionKinds = ["register", "figures", "plans", "trainings"] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/**
 * One sum of one measure in one place, with what it rests on. Whole numbers only; a share stays two
 * of them until it is shown. Those who contribute to it are the clubs of a register, the rows of a
 * table of trainings, the province of a plan; to a sum of figures it is the figure.
 */
export interface TallySum {
  readonly place: PlaceId;
  readonly measure: TallyMeasureId;
  /** Of a flow: whose window it counts in. */
  readonly scheme?: SchemeId;
  readonly value: number;
  /** The word that all its parts together allow. What is missing is not in it: the counts below say that. */
  readonly qualifier: Qualifier;
  /** Contributors that gave a number. */
  readonly knownCount: number;
  /** Contributors that should have given one and did not; never zero in disguise. */
  readonly missingCount: number;
  /** Known and missing together: all of which a number was expected. */
  readonly expectedCount: number;
  /** Contributors of which it is not certain that they belong here on the day: founded "2025" in June 2025. */
  readonly undeterminedCount: number;
  /** The first and the last of the days that its parts speak of; absent where nothing is known. */
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  /** Of new clubs: those that still exist on the day. New is gross. */
  readonly stillActiveCount?: number;
  /** Of new clubs: those founded while two decisions claim the time (docs/decisions/0004). */
  readonly overlapCount?: number;
}

export const tallyEvents = ["founded", "dissolved", "trained"] as const;
export type TallyEvent = (typeof tallyEvents)[number];

/**
 * Foundings, dissolutions or trainings that may lie on either side of a boundary, the first day of a
 * window or an edition. Of two windows they are counted in neither. An edition divides no sum: what
 * straddles only its first day counts in its window, and is listed here all the same.
 */
export interface StraddlingEvents {
  readonly place: PlaceId;
  readonly event: TallyEvent;
  readonly boundary: Day;
  /** The schemes in whose windows it may lie; none where the boundary is that of an edition. */
  readonly schemes: readonly SchemeId[];
  /** What the rows say: the days it can mean. */
  readonly first: Day;
  readonly last: Day;
  readonly eventCount: number;
}

/** What one contributor adds: the sums of a province or a district of it, or of the country where no province is told. */
export interface Contribution {
  readonly contributor: ContributorId;
  /** The province in the edition of the tally; after a regroup another than the contributor's own. */
  readonly place: PlaceId;
  /** The day that it counts on. */
  readonly asOf: Day;
  /** In the order of place, measure, scheme. */
  readonly sums: readonly TallySum[];
  readonly straddling: readonly StraddlingEvents[];
}

/**
 * Sums per place that can be merged. It keeps apart who contributed what, so that a contributor can
 * send again; what provinces, regions, clusters and the country have follows from it (`rollUp`).
 */
export interface Tally {
  readonly edition: EditionId;
  /** In the order of their contributors. */
  readonly contributions: readonly Contribution[];
}
