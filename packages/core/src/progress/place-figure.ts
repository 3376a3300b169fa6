import { assertDay } from "../day/assert-day.js";
import type { WholeKind } from "../figure/figure.js";
import type { Unbranded } from "../issue/unbranded.js";
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

/**
 * The first and the last day of some figures; none of none.
 *
 * @throws {InvalidDayError}
 */
export function findSpan(figures: readonly Unbranded<ProgressFigure>[]): DaySpan | undefined {
  const days = figures
    .map(({ asOf }) => {
      assertDay(asOf);
      return asOf;
    })
    .sort();
  const [firstDay, lastDay] = [days[0], days[days.length - 1]];
  return firstDay && lastDay && { firstDay, lastDay };
}
