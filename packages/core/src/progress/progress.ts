import type { Day } from "../day/day.js";
import type { QualifiedShare } from "../figure/divide-qualified.js";
import type { WholeKind } from "../figure/figure.js";
import type { Quantity } from "../figure/quantity.js";
import type { Share } from "../figure/share.js";
import type { ProgressFigure, ProgressKind, ProgressTarget } from "./progress-input.js";

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

/**
 * What would have to be known for more than `incomplete` or `open`: who has not reported; a figure
 * with a day of its own, after the start, and once the deadline has passed not from before it; the
 * deadline; the start and the number there.
 */
export const progressLacks = ["contributors", "figure-day", "deadline", "start"] as const;
export type ProgressLack = (typeof progressLacks)[number];

/**
 * A ratio that knows its whole: of a plan it may pass 1 (41 of 30 planned), of places never
 * (52 of 63). Two kinds are not compared.
 */
export interface Ratio<Kind extends WholeKind = WholeKind> extends QualifiedShare {
  readonly kind: Kind;
}

/** Where the straight line from one point to the next is on a day. */
export interface Expected extends Quantity {
  readonly asOf: Day;
  /** The two ends: of start, milestones and deadline those around the day. */
  readonly from: ProgressFigure;
  readonly to: ProgressFigure;
}

/** So many in so many months, with both ends named. */
export interface Pace {
  readonly from: ProgressFigure;
  readonly to: ProgressFigure;
  readonly change: Quantity;
  /** Calendar months, the begun one as a part. */
  readonly monthCount: number;
  /** `change.value ÷ monthCount`, unrounded, below zero where a stock fell; its word is the change's. */
  readonly perMonth: number;
}

/** How far a measure is against a target (tiến độ nhân rộng), and what that was computed from. */
export interface Progress {
  /** The question: what was counted, against what, on which day. */
  readonly kind: ProgressKind;
  readonly target?: ProgressTarget;
  readonly on: Day;
  readonly status: ProgressStatus;
  /** The status rests on a number that is not exact; it is never shown without saying so. */
  readonly isApproximate: boolean;
  readonly lacks?: ProgressLack;
  /** A: the figure as given, `at-least` where a contributor is missing. */
  readonly achieved?: ProgressFigure;
  /** R, the least whole number that meets the target. */
  readonly required?: Quantity;
  /** A ÷ R, not clamped. */
  readonly ratio?: Ratio<"plan">;
  /** R − A, and 0 once met. */
  readonly remaining?: Quantity;
  /** Contributors known ÷ expected. */
  readonly completeness?: Share;
  /** Sources of the figures that the status rests on. */
  readonly basis: readonly string[];
  /** E on the figure's day, rounded down: so many should be complete by then. */
  readonly expected?: Expected;
  /** What remains, over the months from the figure's day to the deadline. */
  readonly requiredPace?: Pace;
}
