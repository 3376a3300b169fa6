import type { Day } from "../day/day.js";
import type { Pace } from "./progress.js";

/** What the lowest and the highest pace seen so far would lead to: a range, never a probability. */
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

/** The pace of a measure and, where a target is still to be reached, where it leads. */
export interface Outlook {
  /** Of a stock implied from two published figures; of a flow since its start or an earlier figure. */
  readonly pace?: Pace;
  /** "Nếu giữ nhịp này" (if this pace holds). */
  readonly projectedDay?: Day;
  readonly range?: PaceRange;
}
