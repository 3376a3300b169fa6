import { compareText } from "../text/compare-text.js";
import type { StraddlingEvents } from "./tally.js";

type StraddlingEvent = Omit<StraddlingEvents, "clubCount">;

const keyOf = ({ place, event, boundary, first, last, schemes }: StraddlingEvent): string =>
  [place, event, boundary, first, last, ...schemes].join(" ");

/** Events that straddle a boundary while they come in: how many of each place and period. */
export class StraddlingTable {
  readonly #counts = new Map<string, { readonly event: StraddlingEvent; clubCount: number }>();

  add(event: StraddlingEvent, clubCount = 1): void {
    const key = keyOf(event);
    const counted = this.#counts.get(key);
    if (counted) counted.clubCount += clubCount;
    else this.#counts.set(key, { event, clubCount });
  }

  /** In the order of place, event, boundary and days. */
  list(): readonly StraddlingEvents[] {
    return [...this.#counts]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, { event, clubCount }]) => ({ ...event, clubCount }));
  }
}
