import type { Day } from "../day/day.js";
import type { DayBasis } from "../figure/figure.js";
import type { Quantity } from "../figure/quantity.js";
import type { Qualifier } from "../figure/qualifier.js";
import type { Share } from "../figure/share.js";

/** A figure as far as progress needs it: every `Figure` is one, and so are a card's attributes. */
export interface ProgressFigure extends Quantity {
  readonly asOf: Day;
  /** From a `placeholder` day no pace and no status by time is ever computed. */
  readonly asOfBasis?: DayBasis | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** What is to be reached on the way: "40 by 2030" of "70 by 2035". */
export interface Milestone {
  readonly value: number;
  readonly by: Day;
}

interface Terms {
  /**
   * How the decision words its number. `over` asks for one more; `about` and `nearly` make every
   * answer approximate; `at-most` is a ceiling, which is no target of replication.
   */
  readonly qualifier?: Qualifier | undefined;
  /** First day that counts. */
  readonly from?: Day | undefined;
  /** Deadline; "by 2030" is 2030-12-31. */
  readonly by?: Day | undefined;
  readonly milestones?: readonly Milestone[] | undefined;
}

/** So many clubs, members, plans. */
export interface ProgressCountTarget extends Terms {
  readonly value: number;
}

/** A share of places: 95 % of 63 provinces. The figure beside it counts places. */
export interface ProgressShareTarget extends Terms {
  readonly share: Share;
  readonly placeCount: number;
}

export type ProgressTarget = ProgressCountTarget | ProgressShareTarget;

/** How many were to report, and how many did. */
export interface Contributors {
  readonly known: number;
  readonly expected: number;
}

/** `stock`: the figure holds on its day. `flow`: it counts from the target's first day to its own. */
export type ProgressKind = "stock" | "flow";

export interface ProgressInput {
  readonly kind: ProgressKind;
  readonly target?: ProgressTarget | undefined;
  /** The figure to judge; one later than `on` is not known yet. */
  readonly achieved?: ProgressFigure | undefined;
  /** Other figures of the same measure, place and part (a flow: of the same start), in any order. */
  readonly earlier?: readonly ProgressFigure[] | undefined;
  readonly contributors?: Contributors | undefined;
  /** The day of the question: a reader's today, or the day of a report. */
  readonly on: Day;
}
