import { assertDay } from "../day/assert-day.js";
import type { Unbranded } from "../issue/unbranded.js";
import { countryId, type PlaceId } from "../place/place.js";
import { assertCount } from "./assert-count.js";
import type { PlaceFigure } from "./place-figure.js";
import { PlaceFiguresError } from "./place-figures-error.js";

const editionOf = (place: string): string => place.slice(0, place.indexOf(":"));

/**
 * The figure of each place that was asked for, in the order of those places; `undefined` where
 * nobody told one.
 *
 * @throws {PlaceFiguresError} when a place is told twice or was not asked for, when a place is a code
 *   without its edition, or when the places are of two editions.
 * @throws {InvalidDayError} when a day is none.
 * @throws RangeError for a value that is no whole number from 0 up.
 */
export function indexByPlace<F extends Unbranded<PlaceFigure>>(
  figures: readonly F[],
  places: readonly string[],
): ReadonlyMap<PlaceId, F | undefined> {
  const bare = places.find((place) => place !== countryId && !place.includes(":"));
  if (bare !== undefined) throw new PlaceFiguresError("A place without its edition", [bare]);
  const stranger = places.find((place) => editionOf(place) !== editionOf(places[0] ?? place));
  if (stranger) throw new PlaceFiguresError("Places of two editions", [...places]);
  const byPlace = new Map(
    places.map((place): [PlaceId, F | undefined] => [place as PlaceId, undefined]),
  );
  for (const figure of figures) {
    const { value, asOf } = figure;
    const place = figure.place as PlaceId;
    assertDay(asOf);
    assertCount(value);
    if (!byPlace.has(place)) throw new PlaceFiguresError("A place that was not asked for", [place]);
    if (byPlace.get(place)) throw new PlaceFiguresError("Two figures of one place", [place]);
    byPlace.set(place, figure);
  }
  return byPlace;
}
