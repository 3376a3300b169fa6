import { addDays } from "../day/add-days.js";
import type { Unbranded } from "../issue/unbranded.js";
import type { PlaceId } from "../place/place.js";
import { isDated } from "./find-known.js";
import { indexByPlace } from "./index-by-place.js";
import { findSpan, type DaySpan, type PlaceFigure } from "./place-figure.js";
import { PlaceFiguresError } from "./place-figures-error.js";
import { rankedDays } from "./thresholds.js";

/** One place of a ranking. */
export interface RankedPlace<F extends Unbranded<PlaceFigure> = PlaceFigure> {
  /** From 1; places that are equal share it, and the next one counts them all: 1, 1, 3. */
  readonly rank: number;
  readonly figure: F;
  /** The number is not exact, so the rank is not. */
  readonly isApproximate: boolean;
}

/** Places in an order, and those that have none: they are listed, never last. */
export interface Ranking<F extends Unbranded<PlaceFigure> = PlaceFigure> extends Partial<DaySpan> {
  readonly ranked: readonly RankedPlace<F>[];
  /** Of a day too far from the others, or of no certain day. */
  readonly otherDays: readonly F[];
  readonly withoutData: readonly PlaceId[];
}

/**
 * Ranks places by a measure, the most first. Only figures whose days lie within 92 days up to the
 * latest are compared: an older one says nothing of its place today.
 *
 * @param places all that are to be ranked, each once; equal ones stay in this order.
 * @param by the numbers themselves, or each divided by its whole, compared in whole numbers.
 * @throws {PlaceFiguresError} when a place is told twice or was not asked for, when the places are of
 *   two editions, or when the ratios are of two kinds: 52 of 63 places is no less than 41 of 30 planned.
 * @throws {InvalidDayError} when a day is none.
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * const [tuyenQuang, haiPhong, langSon] = ["vn34:08", "vn34:31", "vn34:20"];
 * rankPlaces(
 *   [
 *     { place: tuyenQuang, value: 135, qualifier: "exact", asOf: "2025-11-13" },
 *     { place: haiPhong, value: 311, qualifier: "exact", asOf: "2025-11-17" },
 *   ],
 *   [tuyenQuang, haiPhong, langSon],
 * ).ranked.map(({ rank, figure }) => [rank, figure.place]);
 * // => [[1, "vn34:31"], [2, "vn34:08"]]
 */
export function rankPlaces<F extends Unbranded<PlaceFigure>>(
  figures: readonly F[],
  places: readonly string[],
  by: "value" | "ratio" = "value",
): Ranking<F> {
  const byPlace = [...indexByPlace(figures, places)];
  const told = byPlace.flatMap(([, figure]) =>
    figure && (by === "value" || figure.of?.value) ? [figure] : [],
  );
  if (by === "ratio") assertOneKind(told);
  const dated = told.filter(isDated);
  const latest = findSpan(dated)?.lastDay;
  const earliest = latest && addDays(latest, -rankedDays);
  const isNear = (figure: F): boolean =>
    isDated(figure) && earliest !== undefined && figure.asOf >= earliest;
  const compared = told.filter(isNear);
  const order = (a: F, b: F): number => (by === "value" ? b.value - a.value : compareRatios(b, a));
  // Sorting is stable: equal places stay in the caller's order.
  const sorted = [...compared].sort(order);
  return {
    ranked: sorted.map((figure) => ({
      rank: sorted.findIndex((other) => order(other, figure) === 0) + 1,
      figure,
      isApproximate: figure.qualifier !== "exact",
    })),
    otherDays: told.filter((figure) => !isNear(figure)),
    withoutData: byPlace.flatMap(([place, figure]) =>
      figure && told.includes(figure) ? [] : [place],
    ),
    ...findSpan(compared),
  };
}

/** In whole numbers: two ratios that are equal share a rank, whatever a quotient would round to. */
function compareRatios(a: Unbranded<PlaceFigure>, b: Unbranded<PlaceFigure>): number {
  const left = BigInt(a.value) * BigInt(b.of?.value ?? 1);
  const right = BigInt(b.value) * BigInt(a.of?.value ?? 1);
  return left < right ? -1 : left > right ? 1 : 0;
}

function assertOneKind(figures: readonly Unbranded<PlaceFigure>[]): void {
  const kinds = new Set(figures.map(({ of }) => of?.kind));
  if (kinds.size > 1)
    throw new PlaceFiguresError(
      `Ratios of several kinds (${[...kinds].join(", ")})`,
      figures.map(({ place }) => place),
    );
}
