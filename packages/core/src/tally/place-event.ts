import type { Day, Period } from "../day/day.js";
import { straddles } from "../day/straddles.js";
import { isWhollyAfter } from "../day/is-wholly-after.js";
import type { Scheme, SchemeId } from "../scheme/scheme.js";

/** What must be known of a scheme to count for it. */
export type SchemeWindow = Pick<Scheme, "id" | "window" | "period">;

/** In whose window a founding or dissolution counts. */
export type EventPlacing =
  | { readonly kind: "counted" | "undetermined"; readonly scheme: SchemeId }
  | {
      readonly kind: "straddles";
      readonly boundary: Day;
      readonly schemes: readonly SchemeId[];
    }
  | { readonly kind: "none" };

/**
 * In which scheme's window (docs/decisions/0004) an event counts on a day. A scheme that the row
 * names is believed. An event that may lie on either side of a boundary counts on neither; one that
 * may still come is undetermined.
 *
 * @param boundaries First days of windows and editions, in their order.
 */
export function placeEvent(
  period: Period,
  day: Day,
  schemes: readonly SchemeWindow[],
  boundaries: readonly Day[],
  named?: SchemeId,
): EventPlacing {
  if (isWhollyAfter(period, day)) return { kind: "none" };
  const kind = period.last <= day ? "counted" : "undetermined";
  if (named !== undefined && schemes.some(({ id }) => id === named)) return { kind, scheme: named };
  const boundary = boundaries.find((each) => straddles(period, each));
  if (boundary !== undefined) {
    const near = schemes.filter(
      ({ window }) => period.first <= window.to && period.last >= window.from,
    );
    return { kind: "straddles", boundary, schemes: near.map(({ id }) => id) };
  }
  const scheme = schemes.find(
    ({ window }) => window.from <= period.first && period.last <= window.to,
  );
  return scheme ? { kind, scheme: scheme.id } : { kind: "none" };
}

/** Whether an event may fall into the time that another decision claims by its own text. */
export const isClaimedTwice = (
  period: Period,
  scheme: SchemeId,
  schemes: readonly SchemeWindow[],
): boolean =>
  schemes.some(
    (other) =>
      other.id !== scheme &&
      period.last >= other.window.from &&
      period.first <= `${other.period.lastYear}-12-31`,
  );
