import { isDay } from "../day/is-day.js";
import type { Day } from "../day/day.js";
import type { PlaceId } from "../place/place.js";
import { contributionKinds, type ContributionKind, type ContributorId } from "./tally.js";

/** What the id of a contributor says. */
export interface Contributor {
  readonly kind: ContributionKind;
  readonly place: PlaceId;
  /** The one district that a register is of, as `toPartName` writes it; the whole province without. */
  readonly part?: string;
  readonly asOf: Day;
}

/** The id of a contributor: `register:vn34:20@2026-06-30`, `register:vn63:20/huyen-cao-loc@2025-06-30`. */
export const toContributorId = ({ kind, place, part, asOf }: Contributor): ContributorId =>
  `${kind}:${place}${part === undefined ? "" : `/${part}`}@${asOf}` as ContributorId;

/**
 * Reads the id of a contributor; none when it is not one.
 *
 * @example
 * findContributor("register:vn34:20@2026-06-30");
 * // => { kind: "register", place: "vn34:20", asOf: "2026-06-30" }
 */
export function findContributor(id: string): Contributor | undefined {
  const [, kind = "", place = "", part, asOf = ""] =
    /^([a-z]+):([^@/]+)(?:\/([a-z0-9-]+))?@(.*)$/.exec(id) ?? [];
  const known = contributionKinds.find((each) => each === kind);
  if (!known || !isDay(asOf)) return undefined;
  return { kind: known, place: place as PlaceId, ...(part !== undefined && { part }), asOf };
}
