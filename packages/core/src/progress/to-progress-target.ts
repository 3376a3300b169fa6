import { assertDay } from "../day/assert-day.js";
import type { Day } from "../day/day.js";
import type { ShareBasis, Target } from "../scheme/target.js";
import type { Milestone, ProgressTarget } from "./progress-input.js";

/** What a target of a scheme or plan does not say of itself. */
export interface TargetContext {
  /** First day that counts where the target has no phase of its own: the scheme's or plan's. */
  readonly from?: string | undefined;
  /** The other targets of the same scheme or plan: an earlier part of this one is its milestone. */
  readonly siblings?: readonly Target[] | undefined;
  /** How many places a share is of: 63 provinces. */
  readonly placeCount?: number | undefined;
}

const notOfPlaces: readonly ShareBasis[] = ["clubs", "members", "older-members"];

/**
 * A target of a scheme or plan in the form that progress is calculated against. None for what is
 * to be kept rather than reached (a range, a share of clubs or members: `judgeRange`), and for a
 * share of places whose number is not given.
 *
 * A target of the same measure from the same first day, with an earlier deadline and a lower
 * number, is a milestone: "40 clubs by 2030" of "70 clubs by 2035".
 *
 * @throws {InvalidDayError} when a day is none.
 *
 * @example
 * const provinces: Target = {
 *   id: "1336-provinces",
 *   kind: "share",
 *   measure: "provinces_with_club_share",
 *   basis: "provinces",
 *   share: { numerator: 95, denominator: 100 },
 *   qualifier: "exact",
 *   qualifierBasis: "stated",
 *   sources: [],
 * };
 * toProgressTarget(provinces, { placeCount: 63 });
 * // => { qualifier: "exact", share: { numerator: 95, denominator: 100 }, placeCount: 63 }
 */
export function toProgressTarget(
  target: Target,
  { from, siblings = [], placeCount }: TargetContext = {},
): ProgressTarget | undefined {
  if (from !== undefined) assertDay(from);
  const start: Day | undefined = target.from ?? from;
  const terms = {
    qualifier: target.qualifier,
    ...(start && { from: start }),
    ...(target.by && { by: target.by }),
  };
  if (target.kind === "share")
    return placeCount === undefined || notOfPlaces.includes(target.basis)
      ? undefined
      : { ...terms, share: target.share, placeCount };
  if (target.kind === "range") return undefined;
  const milestones = siblings.flatMap((other): Milestone[] =>
    other.kind === "count" &&
    other.measure === target.measure &&
    (other.from ?? from) === start &&
    other.by &&
    target.by &&
    other.by < target.by &&
    other.value < target.value
      ? [{ value: other.value, by: other.by }]
      : [],
  );
  return { ...terms, value: target.value, ...(milestones.length > 0 && { milestones }) };
}
