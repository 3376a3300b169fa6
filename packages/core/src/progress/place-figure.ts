import type { WholeKind } from "../figure/figure.js";
import type { PlaceId } from "../place/place.js";
import type { ProgressFigure } from "./progress-input.js";

/** The figure of one place, as far as places are compared and added: every `Figure` of a place is one. */
export interface PlaceFigure extends ProgressFigure {
  readonly place: PlaceId;
  /** The whole it is of, where it is compared as a ratio. */
  readonly of?: { readonly value: number; readonly kind: WholeKind } | undefined;
}

/** The days that figures of several places speak of. */
export interface DaySpan {
  readonly firstDay: ProgressFigure["asOf"];
  readonly lastDay: ProgressFigure["asOf"];
}

/** The first and the last day of some figures; none of none. */
export function findSpan(figures: readonly ProgressFigure[]): DaySpan | undefined {
  const days = figures.map(({ asOf }) => asOf).sort();
  const [firstDay, lastDay] = [days[0], days[days.length - 1]];
  return firstDay && lastDay && { firstDay, lastDay };
}
