import type { Club } from "../club/club.js";
import type { Day } from "../day/day.js";

/** Whether a club exists on a day, as far as its periods tell. */
export type Presence = "present" | "absent" | "undetermined";

/**
 * Whether a club exists on a day. An event is not rounded: it has happened when the whole of its
 * period has passed, and it is not certain as long as the day lies within it (design, section 5).
 *
 * @example
 * const period = { first: "2025-01-01", last: "2025-12-31", precision: "year" };
 * findPresence({ founded: period }, "2025-06-30"); // => "undetermined"
 * findPresence({ founded: period }, "2025-12-31"); // => "present"
 */
export function findPresence(
  { founded, dissolved }: Pick<Club, "founded" | "dissolved">,
  day: Day,
): Presence {
  if (founded.first > day || (dissolved && dissolved.last <= day)) return "absent";
  if (founded.last > day || (dissolved && dissolved.first <= day)) return "undetermined";
  return "present";
}
