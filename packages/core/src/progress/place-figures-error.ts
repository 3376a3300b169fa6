/**
 * Figures that cannot stand beside each other: two of one place, one of a place that was not asked
 * for, or places of two editions. 33 provinces of either list share a name, and no land.
 */
export class PlaceFiguresError extends Error {
  override readonly name = "PlaceFiguresError";
  readonly places: readonly string[];

  constructor(reason: string, places: readonly string[]) {
    super(`${reason}: ${places.join(", ")}.`);
    this.places = places;
  }
}
