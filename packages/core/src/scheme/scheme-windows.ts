import type { Day, Period } from "../day/day.js";
import { isAcross } from "../day/is-across.js";
import type { Scheme, SchemeId } from "./scheme.js";

/** What must be known of a scheme to count for it. */
export type SchemeWindow = Pick<Scheme, "id" | "window" | "period">;

/** In whose window a founding, a dissolution or a training counts. */
export type EventPlacing =
  | { readonly kind: "counted" | "undetermined"; readonly scheme: SchemeId }
  | {
      readonly kind: "straddles";
      readonly boundary: Day;
      readonly schemes: readonly SchemeId[];
    }
  | { readonly kind: "none" };

const nowhere: EventPlacing = { kind: "none" };

/**
 * The windows of the schemes (docs/decisions/0004), asked for each event of a register: what can be
 * worked out once is.
 */
export class SchemeWindows {
  private readonly claims: readonly {
    readonly scheme: SchemeWindow;
    /** The last day that the decision's own text claims. */
    readonly claimedTo: string;
    readonly counted: EventPlacing;
    readonly undetermined: EventPlacing;
  }[];

  /** @param schemes In the order of their windows. */
  constructor(schemes: readonly SchemeWindow[]) {
    this.claims = schemes.map((scheme) => ({
      scheme,
      claimedTo: `${scheme.period.lastYear}-12-31`,
      counted: { kind: "counted", scheme: scheme.id },
      undetermined: { kind: "undetermined", scheme: scheme.id },
    }));
  }

  /**
   * In which window an event counts on a day. A scheme that the row names is believed. An event that
   * may lie on either side of the first day of a window counts on neither; one that may still come
   * is undetermined.
   */
  place(period: Period, day: Day, named?: SchemeId): EventPlacing {
    if (period.first > day) return nowhere;
    const kind = period.last <= day ? "counted" : "undetermined";
    if (named !== undefined) {
      for (const claim of this.claims) if (claim.scheme.id === named) return claim[kind];
    }
    for (const claim of this.claims) {
      const { from, to } = claim.scheme.window;
      if (isAcross(period, from)) return this.straddle(period, from);
      if (from <= period.first && period.last <= to) return claim[kind];
    }
    return nowhere;
  }

  /** Whether an event may fall into the time that another decision claims by its own text. */
  isClaimedTwice(period: Period, counted: SchemeId): boolean {
    return this.claims.some(
      ({ scheme, claimedTo }) =>
        scheme.id !== counted && period.last >= scheme.window.from && period.first <= claimedTo,
    );
  }

  private straddle(period: Period, boundary: Day): EventPlacing {
    const near = this.claims.filter(
      ({ scheme: { window } }) => period.first <= window.to && period.last >= window.from,
    );
    return { kind: "straddles", boundary, schemes: near.map(({ scheme }) => scheme.id) };
  }
}
