import type { ClusterId } from "../cluster/cluster.js";
import type { Day, DayPrecision } from "../day/day.js";
import type { Brand } from "../issue/brand.js";
import type { MeasureId } from "../measure/measures.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { SourceId } from "../source/source.js";
import type { Qualifier } from "./qualifier.js";
import type { Share } from "./share.js";

export type FigureId = Brand<"FigureId">;

/** Where a figure's day comes from; from a `placeholder` nothing is ever computed. */
export const dayBases = ["stated", "published", "inferred", "placeholder"] as const;
export type DayBasis = (typeof dayBases)[number];

export const wholeKinds = ["places", "clubs", "members", "plan"] as const;
export type WholeKind = (typeof wholeKinds)[number];

/** What a figure is measured against: "52 of 63" is of 63 places, "41/30" is of a plan of 30. */
export interface Whole {
  readonly value: number;
  readonly kind: WholeKind;
  readonly edition?: EditionId;
}

/** Printed somewhere, or added up from registers by us. */
export const figureOrigins = ["published", "tallied"] as const;
export type FigureOrigin = (typeof figureOrigins)[number];

/** What a figure rests on that was added up from registers (docs/tally.md). */
export interface FigureTally {
  /** The earliest day that a part of the sum speaks of, where it is not the figure's own. */
  readonly firstDay?: Day;
  /** Clubs that gave a number, and all of which one was expected; absent when all of them did. */
  readonly knownCount?: number;
  readonly expectedCount?: number;
  /** Clubs of which it is not certain that they were there on the day. */
  readonly undeterminedCount?: number;
  /** Above provinces: how many of them told. */
  readonly provinces?: Share;
  /** Of new clubs: whose window they were counted in, and what stands beside them. */
  readonly scheme?: string;
  readonly stillActiveCount?: number;
  readonly overlapCount?: number;
  readonly straddlingCount?: number;
}

/** One published number (số liệu công bố): measure, place or cluster, day, value, qualifier, source. */
export interface Figure {
  readonly id: FigureId;
  readonly measure: MeasureId;
  /** Exactly one of `place` and `cluster` is there. */
  readonly place?: PlaceId;
  readonly cluster?: ClusterId;
  /** The last day of the period the source tells: "6/2018" is 2018-06-30. */
  readonly asOf: Day;
  readonly asOfPrecision: DayPrecision;
  readonly asOfBasis: DayBasis;
  /** First day of what a flow counts. */
  readonly periodFrom?: Day;
  /** A whole number; VND for money. */
  readonly value: number;
  readonly of?: Whole;
  readonly qualifier: Qualifier;
  /** `project:…`, `district:…`, `club:…`: never added to the total of its place. */
  readonly part?: string;
  readonly origin: FigureOrigin;
  /** Of one that is `tallied`, where there is more to say than that everybody told. */
  readonly tally?: FigureTally;
  readonly sources: readonly SourceId[];
  /** The source's own words, at most 300 characters. */
  readonly quote?: string;
  /** What the reader of the figure must know, in our words. */
  readonly note?: Partial<{ readonly vi: string; readonly en: string }>;
}
