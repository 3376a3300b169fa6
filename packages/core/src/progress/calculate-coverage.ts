import type { Quantity } from "../figure/quantity.js";
import type { Unbranded } from "../issue/unbranded.js";
import type { EditionId, PlaceId } from "../place/place.js";
import { indexByPlace } from "./index-by-place.js";
import { findSpan, type DaySpan, type PlaceFigure } from "./place-figure.js";
import { PlaceFiguresError } from "./place-figures-error.js";
import type { Contributors } from "./progress-input.js";
import type { Ratio } from "./progress.js";

/** How many places of an edition have a club: derived from the places, never added to another coverage. */
export interface Coverage extends Partial<DaySpan> {
  readonly edition: EditionId;
  /** Places with a club ÷ all places; at least that where somebody has not told. */
  readonly ratio: Ratio<"places">;
  readonly contributors: Contributors;
  /** Places of which nobody can say whether they have one. */
  readonly withoutData: readonly PlaceId[];
}

/** "At most 3" may be none, and "at least 0" one. */
const hasClub = ({ value, qualifier }: Quantity): boolean | undefined => {
  if (value > 0) return qualifier === "at-most" ? undefined : true;
  return qualifier === "exact" || qualifier === "at-most" ? false : undefined;
};

/**
 * Coverage (độ phủ): places with a club out of all places of their edition. Two editions have two
 * coverages, and nothing adds or compares them.
 *
 * @param figures of each place its number of clubs.
 * @param places all places of the edition, each once.
 * @throws {PlaceFiguresError} when a place is told twice or was not asked for, or when the places
 *   are of two editions or are none.
 * @throws {InvalidDayError} when a day is none.
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * const places = ["vn34:08", "vn34:20", "vn34:22"];
 * const clubs = (place: string, value: number) =>
 *   ({ place, value, qualifier: "exact", asOf: "2026-06-30" }) as const;
 * calculateCoverage([clubs(places[0], 135), clubs(places[1], 0)], places).ratio;
 * // => { numerator: 1, denominator: 3, qualifier: "at-least", kind: "places" }
 */
export function calculateCoverage(
  figures: readonly Unbranded<PlaceFigure>[],
  places: readonly string[],
): Coverage {
  const [first] = places;
  if (first === undefined) throw new PlaceFiguresError("No places", []);
  const answers = [...indexByPlace(figures, places)].map(
    ([place, figure]) => [place, figure && hasClub(figure)] as const,
  );
  const withoutData = answers.flatMap(([place, answer]) => (answer === undefined ? [place] : []));
  return {
    edition: first.slice(0, first.indexOf(":")) as EditionId,
    ratio: {
      numerator: answers.filter(([, answer]) => answer).length,
      denominator: places.length,
      qualifier: withoutData.length > 0 ? "at-least" : "exact",
      kind: "places",
    },
    contributors: { known: places.length - withoutData.length, expected: places.length },
    withoutData,
    ...findSpan(figures),
  };
}
