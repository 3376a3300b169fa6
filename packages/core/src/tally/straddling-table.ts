import { compareText } from "../text/compare-text.js";
import type { StraddlingEvents } from "./tally.js";

type StraddlingEvent = Omit<StraddlingEvents, "eventCount">;

const keyOf = ({ place, event, boundary, first, last, schemes }: StraddlingEvent): string =>
  [place, event, boundary, first, last, ...schemes].join(" ");

/** Events that straddle a boundary while they come in: how many of each place and period. */
export class StraddlingTable {
  private readonly counts = new Map<
    string,
    { readonly event: StraddlingEvent; eventCount: number }
  >();

  add(event: StraddlingEvent, eventCount = 1): void {
    const key = keyOf(event);
    const counted = this.counts.get(key);
    if (counted) counted.eventCount += eventCount;
    else this.counts.set(key, { event, eventCount });
  }

  /** In the order of place, event, boundary and days. */
  list(): readonly StraddlingEvents[] {
    return [...this.counts]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, { event, eventCount }]) => ({ ...event, eventCount }));
  }
}
