import { countryId } from "../place/place.js";
import { findContributor } from "./contributor.js";
import type { Contribution } from "./tally.js";

/** Registers and published figures both count clubs; plans and trainings are tables of their own. */
const subjects = { register: "clubs", figures: "clubs", plans: "plans", trainings: "trainings" };

/**
 * Whether two contributions may count the same: of one subject, in one place. The day plays no part:
 * a register of June counts most clubs of the one of March again.
 */
export function overlaps(a: Contribution, b: Contribution): boolean {
  const [first, second] = [findContributor(a.contributor), findContributor(b.contributor)];
  if (!first || !second) return a.contributor === b.contributor;
  if (subjects[first.kind] !== subjects[second.kind]) return false;
  // What names no province may be of any; only what is told of the same place twice is known to be the same.
  if (a.place === countryId || b.place === countryId) return a.place === b.place;
  if (a.place !== b.place) return false;
  if (first.place === second.place) return isSamePart(first.part, second.part);
  // The parts of a merged province lie beside each other; each of them lies within the whole.
  return first.place === a.place || second.place === b.place;
}

/** Two districts lie beside each other. "Cao Lộc" may be the "huyện Cao Lộc" of another table. */
function isSamePart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return a === b || a.endsWith(`-${b}`) || b.endsWith(`-${a}`);
}

/** Whether a contribution counts a part of what another counts: a district, or a part of a merged province. */
export function isPartOf(part: Contribution, whole: Contribution): boolean {
  if (!overlaps(part, whole)) return false;
  const [small, large] = [findContributor(part.contributor), findContributor(whole.contributor)];
  if (!small || !large) return false;
  return small.place === large.place
    ? small.part !== undefined && large.part === undefined
    : large.place === whole.place;
}
