import type { Day } from "../day/day.js";
import type { QualifiedShare } from "../figure/divide-qualified.js";
import type { WholeKind } from "../figure/figure.js";
import type { Quantity } from "../figure/quantity.js";
import type { Certainty } from "../figure/reaches.js";
import type { Share } from "../figure/share.js";

/** In the order in which they are asked: the first that holds is the answer. */
export const progressStatuses = [
  "no-target",
  "no-data",
  "met",
  "not-due",
  "incomplete",
  "missed",
  "open",
  "ahead",
  "on-track",
  "behind",
  "far-behind",
] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

/** Why a status is `incomplete` (the first two) or `open` (the others). */
export const progressReasons = [
  /** Fewer than nine in ten contributors are known. */
  "contributors-missing",
  /** The deadline has passed and the figure is older, or its day is a placeholder. */
  "no-figure-since-deadline",
  /** The target has no day by which it is to be reached. */
  "no-deadline",
  /** The day of the figure is a placeholder. */
  "day-unknown",
  /** The start or the number at the start is not known, and no milestone has passed. */
  "start-unknown",
  /** The figure is from before the first day that counts. */
  "no-figure-since-start",
  /** The number at the start was already the target's, so there is no way to measure along. */
  "no-way-to-go",
] as const;
export type ProgressReason = (typeof progressReasons)[number];

/** A number on a day; with the sources that say it, when it is a published figure. */
export interface ProgressPoint extends Quantity {
  readonly day: Day;
  readonly sources?: readonly string[];
}

/**
 * A ratio that knows its whole: of a plan it may pass 1 (41 of 30 planned), of places never
 * (52 of 63). Two kinds are not compared.
 */
export interface Ratio extends QualifiedShare {
  readonly kind: WholeKind;
}

/** Where the straight line from one point to the next is on the figure's day. */
export interface Expected extends ProgressPoint {
  /** The two ends of the line: start, milestones and deadline are what it goes through. */
  readonly from: ProgressPoint;
  readonly to: ProgressPoint;
}

/** So many in so many months, with both ends named. */
export interface Pace {
  readonly from: ProgressPoint;
  readonly to: ProgressPoint;
  readonly change: Quantity;
  /** Calendar months, the begun one as a part. */
  readonly monthCount: number;
  /** `change.value ÷ monthCount`, unrounded, below zero where a stock fell; shares the change's qualifier. */
  readonly perMonth: number;
}

/** What the paces seen so far would lead to: never a probability. */
export interface PaceRange {
  readonly lowest: Pace;
  readonly highest: Pace;
  /** How many paces were seen; at least three. */
  readonly paceCount: number;
  /** The day the target is reached at the highest pace; absent when it is not in sight. */
  readonly first?: Day;
  /** The same at the lowest pace. */
  readonly last?: Day;
}

/** How far a measure is against a target (tiến độ nhân rộng), and what that was computed from. */
export interface Progress {
  readonly status: ProgressStatus;
  /** The status rests on a number that is not exact; it is never shown without saying so. */
  readonly isApproximate: boolean;
  readonly because?: ProgressReason;
  readonly on: Day;
  /** A, on the figure's own day. */
  readonly achieved?: ProgressPoint;
  /** R, the least whole number that meets the target. */
  readonly required?: Quantity;
  /** Whether the truth behind A is certain to be at least R. */
  readonly isReached?: Certainty;
  /** A ÷ R, of kind `plan`, not clamped. */
  readonly ratio?: Ratio;
  /** Of a share of places: A ÷ all places, of kind `places`. */
  readonly coverage?: Ratio;
  /** R − A, and 0 once met. */
  readonly remaining?: Quantity;
  /** Contributors known ÷ expected. */
  readonly completeness?: Share;
  /** Sources of every figure that was used. */
  readonly basis: readonly string[];
  /** B on its own day, which may be before the start. */
  readonly baseline?: ProgressPoint;
  /** E, rounded down: so many should be complete by the figure's day. */
  readonly expected?: Expected;
  /** Implied from two figures, or of a flow since its start. */
  readonly pace?: Pace;
  /** What remains, over the months from the figure's day to the deadline. */
  readonly requiredPace?: Pace;
  /** "Nếu giữ nhịp này" (if this pace holds). */
  readonly projectedDay?: Day;
  readonly range?: PaceRange;
}
