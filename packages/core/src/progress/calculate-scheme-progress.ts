import type { Day } from "../day/day.js";
import { isMeasure } from "../measure/is-measure.js";
import { measures } from "../measure/measures.js";
import type { Scheme, SchemeId } from "../scheme/scheme.js";
import type { Target } from "../scheme/target.js";
import type { RolledUpSum } from "../tally/rolled-up.js";
import { calculateProgress } from "./calculate-progress.js";
import type { ProgressFigure, ProgressInput } from "./progress-input.js";
import type { Progress } from "./progress.js";
import { toProgressTarget } from "./to-progress-target.js";

/** Progress towards a target of a scheme, with the window that new clubs were counted in. */
export interface SchemeProgress extends Progress {
  readonly scheme: SchemeId;
  /** Our convention, not the decision's text (docs/decisions/0004); the deadline is the decision's. */
  readonly window: Scheme["window"];
  /** The earliest day that a part of the figure speaks of. */
  readonly firstDay?: Day;
  /** Of new clubs: founded while two decisions claim the time. */
  readonly overlapCount?: number;
  /** Of new clubs: those that still exist. New is gross. */
  readonly stillActiveCount?: number;
  /** Foundings that may lie in this window or another; counted in neither, listed by the tally. */
  readonly straddlingCount?: number;
}

export interface SchemeProgressOptions {
  /** The reader's day, or the day of a report. */
  readonly on: Day;
  /** How many places a share is of: the provinces of the decision's time. */
  readonly placeCount?: number | undefined;
  /** Earlier figures of the same measure and area. */
  readonly earlier?: ProgressInput["earlier"];
}

/**
 * Progress of one area towards a target of a national scheme, from what a tally has of it. Clubs
 * count in the scheme's window, to the end of which the tally's day need not have come; the
 * deadline stays the decision's own. Undefined for a target that is kept rather than reached
 * (`judgeRange`), and for a sum that is of another measure, scheme or number of places.
 *
 * @param target one of the scheme's.
 * @param sum what `rollUp` has of it in the area: `new_clubs` of the scheme, or `provinces_with_club`.
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * const target = scheme1336.targets.find(({ id }) => id === "1336-new-clubs") as Target;
 * const builder = new TallyBuilder({ gazetteer, edition: "vn34", asOf: "2026-06-30", schemes });
 * const [sum] = rollUp(builder.toTally(), { gazetteer }).sums;
 * calculateSchemeProgress(scheme1336, target, sum, { on: "2026-06-30" as Day })?.status;
 * // => "no-data"
 */
export function calculateSchemeProgress(
  { id, window, targets }: Pick<Scheme, "id" | "window" | "targets">,
  target: Target,
  sum: RolledUpSum | undefined,
  { on, placeCount, earlier }: SchemeProgressOptions,
): SchemeProgress | undefined {
  const terms = toProgressTarget(target, { from: window.from, siblings: targets, placeCount });
  if (!terms || (sum && !isOf(sum, id, target, placeCount))) return undefined;
  const progress = calculateProgress({
    kind: isFlow(target) ? "flow" : "stock",
    target: terms,
    achieved: sum && toFigure(sum),
    earlier,
    contributors: sum && {
      known: sum.provinces.numerator,
      expected: sum.provinces.denominator,
    },
    on,
  });
  const { firstDay, overlapCount, stillActiveCount, straddlingCount } = sum ?? {};
  return {
    ...progress,
    scheme: id,
    window,
    ...(firstDay && { firstDay }),
    ...(overlapCount !== undefined && { overlapCount }),
    ...(stillActiveCount !== undefined && { stillActiveCount }),
    ...(straddlingCount !== undefined && { straddlingCount }),
  };
}

const isFlow = ({ measure }: Target): boolean =>
  isMeasure(measure) && measures[measure].kind === "flow";

/** The same measure, in the scheme's window where it is a flow, of as many places as the share is of. */
function isOf(
  { measure, scheme, provinces }: RolledUpSum,
  id: SchemeId,
  target: Target,
  placeCount: number | undefined,
): boolean {
  if (target.kind === "share")
    return `${measure}_share` === target.measure && provinces.denominator === placeCount;
  return measure === target.measure && (!isFlow(target) || scheme === id);
}

/** The figure is of its last day; of nothing known there is none. */
function toFigure({ value, qualifier, lastDay }: RolledUpSum): ProgressFigure | undefined {
  return lastDay && { value, qualifier, asOf: lastDay };
}
