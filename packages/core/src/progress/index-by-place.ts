import type { PlaceId } from "../place/place.js";
import { assertCount } from "./assert-count.js";
import type { PlaceFigure } from "./place-figure.js";
import { PlaceFiguresError } from "./place-figures-error.js";

const editionOf = (place: PlaceId): string => place.slice(0, place.indexOf(":"));

/**
 * The figure of each place that was asked for, in the order of those places; `undefined` where
 * nobody told one.
 *
 * @throws {PlaceFiguresError} when a place is told twice or was not asked for, or when the places
 *   are of two editions.
 * @throws RangeError for a value that is no whole number from 0 up.
 */
export function indexByPlace<F extends PlaceFigure>(
  figures: readonly F[],
  places: readonly PlaceId[],
): ReadonlyMap<PlaceId, F | undefined> {
  const stranger = places.find((place) => editionOf(place) !== editionOf(places[0] ?? place));
  if (stranger) throw new PlaceFiguresError("Places of two editions", [...places]);
  const byPlace = new Map<PlaceId, F | undefined>(places.map((place) => [place, undefined]));
  for (const figure of figures) {
    const { place, value } = figure;
    assertCount(value);
    if (!byPlace.has(place)) throw new PlaceFiguresError("A place that was not asked for", [place]);
    if (byPlace.get(place)) throw new PlaceFiguresError("Two figures of one place", [place]);
    byPlace.set(place, figure);
  }
  return byPlace;
}
