import { assertDay } from "../day/assert-day.js";
import type { Day } from "../day/day.js";
import { divideQualified, type QualifiedShare } from "../figure/divide-qualified.js";
import type { Quantity } from "../figure/quantity.js";
import { subtractQualified } from "../figure/subtract-qualified.js";
import { sumQualified } from "../figure/sum-qualified.js";
import type { Unbranded } from "../issue/unbranded.js";
import type { PlaceId } from "../place/place.js";
import { assertCount } from "./assert-count.js";
import { findSpan, type DaySpan, type PlaceFigure } from "./place-figure.js";
import type { ProgressFigure } from "./progress-input.js";
import { sumPlaces } from "./sum-places.js";

/** What one place gives to the whole. */
export interface PartOfWhole {
  readonly figure: PlaceFigure;
  /** Its number ÷ the whole; absent where the whole is nothing. */
  readonly share?: QualifiedShare;
}

/** What parts are compared with. Of a published one its day: the parts have their own. */
export interface WholeOfParts extends Quantity {
  readonly asOf?: Day;
}

/**
 * Who gives how much of a whole, and what nobody accounts for. `firstDay` and `lastDay` are those of
 * the parts: where the whole has another day, a share or rest is shown with both.
 */
export interface WholeInParts extends Partial<DaySpan> {
  /** The published whole with its day, or the sum of the parts where none is. */
  readonly whole: WholeOfParts;
  /** In the order of the places. */
  readonly parts: readonly PartOfWhole[];
  /**
   * The published whole without its known parts; below zero when the parts are more than the
   * whole, which is a contradiction to be shown.
   */
  readonly rest?: Quantity;
  readonly withoutData: readonly PlaceId[];
}

/**
 * The contribution (mức đóng góp) of places to a whole: of the published one where there is one,
 * otherwise of what they have together. Parts and whole may be of different days; the day of the
 * whole stands in it, the first and the last day of the parts beside it.
 *
 * @param places all places of the whole, each once.
 * @throws {PlaceFiguresError} when a place is told twice or was not asked for, or when the places
 *   are of two editions.
 * @throws {InvalidDayError} when a day is none.
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * const [haNoi, haiPhong] = ["vn34:01", "vn34:31"];
 * calculateContributions(
 *   [{ place: haNoi, value: 516, qualifier: "exact", asOf: "2025-11-09" }],
 *   [haNoi, haiPhong],
 *   { value: 9000, qualifier: "exact", asOf: "2025-05-08" },
 * ).rest; // => { value: 8484, qualifier: "exact" }
 */
export function calculateContributions(
  figures: readonly Unbranded<PlaceFigure>[],
  places: readonly string[],
  whole?: Unbranded<ProgressFigure>,
): WholeInParts {
  const sum = sumPlaces(figures, places);
  if (whole) assertCount(whole.value);
  const { value, qualifier } = whole ?? sum;
  const day = whole?.asOf;
  if (day !== undefined) assertDay(day);
  const total: WholeOfParts = { value, qualifier, ...(day && { asOf: day }) };
  const inOrder = places.flatMap((place) => figures.find((figure) => figure.place === place) ?? []);
  // Only what was told of the parts is taken away: a missing part is in the rest.
  const told = sumQualified(inOrder);
  return {
    whole: total,
    parts: inOrder.map((figure) => ({
      // Days and places were checked when they were added up.
      figure: figure as PlaceFigure,
      ...(total.value > 0 && { share: divideQualified(figure, total) }),
    })),
    ...(whole && {
      rest: subtractQualified(total, told),
    }),
    withoutData: sum.withoutData,
    ...findSpan(figures),
  };
}
