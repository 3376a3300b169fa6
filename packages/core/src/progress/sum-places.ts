import { sumQualified, type QualifiedSum } from "../figure/sum-qualified.js";
import type { Unbranded } from "../issue/unbranded.js";
import type { PlaceId } from "../place/place.js";
import type { Contributors } from "./progress-input.js";
import { indexByPlace } from "./index-by-place.js";
import { findSpan, type DaySpan, type PlaceFigure } from "./place-figure.js";

/** What places have together: never without the days it is from, and who is missing. */
export interface PlaceSum extends QualifiedSum, Partial<DaySpan> {
  readonly contributors: Contributors;
  readonly withoutData: readonly PlaceId[];
}

/**
 * Adds up the figures of places of one edition. A place without a figure is no zero: the sum is at
 * least what the others give, and names who is missing. Figures of several days make a sum of no
 * single day: it carries its first and its last.
 *
 * @param places all that the sum is to be of, each once.
 * @throws {PlaceFiguresError} when a place is told twice or was not asked for, or when the places
 *   are of two editions.
 * @throws {InvalidDayError} when a day is none.
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * const [hoaBinh, phuTho] = ["vn63:17", "vn63:25"];
 * sumPlaces(
 *   [{ place: hoaBinh, value: 139, qualifier: "exact", asOf: "2025-05-01" }],
 *   [hoaBinh, phuTho],
 * );
 * // => { value: 139, qualifier: "at-least", missingCount: 1, withoutData: ["vn63:25"], … }
 */
export function sumPlaces(
  figures: readonly Unbranded<PlaceFigure>[],
  places: readonly string[],
): PlaceSum {
  const byPlace = [...indexByPlace(figures, places)];
  const withoutData = byPlace.flatMap(([place, figure]) => (figure ? [] : [place]));
  return {
    ...sumQualified(byPlace.map(([, figure]) => figure)),
    ...findSpan(figures),
    contributors: { known: figures.length, expected: places.length },
    withoutData,
  };
}
