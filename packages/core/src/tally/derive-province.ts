import { daysBetween } from "../day/days-between.js";
import type { Day } from "../day/day.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { listPredecessors } from "../place/list-predecessors.js";
import type { PlaceId } from "../place/place.js";
import { findContributor } from "./contributor.js";
import type { NotDerivable } from "./rolled-up.js";
import type { Contribution, TallySum } from "./tally.js";
import { farthestPartDays } from "./thresholds.js";

/** One contributor's sum of a subject. */
export interface Part {
  readonly contribution: Contribution;
  readonly sum: TallySum;
}

/** The day that a part speaks of: of a published figure its own, else the one it was counted on. */
function dayOf({ contribution, sum }: Part): Day {
  return (
    (findContributor(contribution.contributor)?.kind === "figures" ? sum.lastDay : undefined) ??
    contribution.asOf
  );
}

/**
 * Whether a province was told in part only: districts sent their registers, and nobody says that these
 * are all of them.
 */
export const isOfDistricts = (parts: readonly Part[]): boolean =>
  parts.some((part) => findContributor(part.contribution.contributor)?.part !== undefined);

/**
 * Why the parts that told do not make a sum of their province; nothing when they do. A province that
 * sent its own numbers is whole; a merged one needs each of the provinces it was formed from, on
 * days close to each other.
 */
export function findObstacle(
  place: PlaceId,
  parts: readonly Part[],
  gazetteer: Gazetteer,
): Pick<NotDerivable, "reason" | "lacks"> | undefined {
  const placeOf = (part: Part) => findContributor(part.contribution.contributor)?.place ?? place;
  if (parts.some((part) => placeOf(part) === place)) return undefined;
  const told = new Set(parts.map(placeOf));
  const lacks = listPredecessors(gazetteer, place).filter((each) => !told.has(each));
  if (lacks.length > 0) return { reason: "parts-missing", lacks };
  const newest = parts.map(dayOf).reduce((a, b) => (a > b ? a : b));
  const old = parts.filter((part) => daysBetween(dayOf(part), newest) > farthestPartDays);
  return old.length > 0 ? { reason: "days-apart", lacks: old.map(placeOf) } : undefined;
}
