import { isDay } from "../day/is-day.js";
import type { Day } from "../day/day.js";
import type { PlaceId } from "../place/place.js";
import { contributionKinds, type ContributionKind, type ContributorId } from "./tally.js";

/** What the id of a contributor says. */
export interface Contributor {
  readonly kind: ContributionKind;
  readonly place: PlaceId;
  readonly asOf: Day;
}

/** The id of a contributor: `register:vn34:20@2026-06-30`. */
export const toContributorId = ({ kind, place, asOf }: Contributor): ContributorId =>
  `${kind}:${place}@${asOf}` as ContributorId;

/**
 * Reads the id of a contributor; none when it is not one.
 *
 * @example
 * findContributor("register:vn34:20@2026-06-30");
 * // => { kind: "register", place: "vn34:20", asOf: "2026-06-30" }
 */
export function findContributor(id: string): Contributor | undefined {
  const [, kind = "", place = "", asOf = ""] = /^([a-z]+):([^@]+)@(.*)$/.exec(id) ?? [];
  const known = contributionKinds.find((each) => each === kind);
  return known && isDay(asOf) ? { kind: known, place: place as PlaceId, asOf } : undefined;
}
