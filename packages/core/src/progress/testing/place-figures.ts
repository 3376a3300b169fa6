import fc from "fast-check";
import { days } from "../../day/testing/days.js";
import { qualifiers } from "../../figure/qualifier.js";
import type { PlaceId } from "../../place/place.js";
import type { PlaceFigure } from "../place-figure.js";
import { figure } from "./inputs.js";

export const place = (code: string, edition = "vn34") => `${edition}:${code}` as PlaceId;

export const placeFigure = (
  code: string,
  value: number,
  asOf = "2025-11-25",
  more: Partial<PlaceFigure> = {},
): PlaceFigure => ({ ...figure(value, asOf), ...more, place: more.place ?? place(code) });

/** Up to twelve places of one edition, and a figure of some of them. */
export const figuresOfPlaces: fc.Arbitrary<{
  readonly places: readonly PlaceId[];
  readonly figures: readonly PlaceFigure[];
}> = fc
  .uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: 1, maxLength: 12 })
  .chain((codes) => {
    const places = codes.map((code) => place(String(code)));
    return fc.record({
      places: fc.constant(places),
      figures: fc.subarray(places).chain((told) =>
        fc.tuple(
          ...told.map((one) =>
            fc.record({
              place: fc.constant(one),
              value: fc.integer({ min: 0, max: 8 }),
              qualifier: fc.oneof(
                { weight: 2, arbitrary: fc.constant("exact" as const) },
                fc.constantFrom(...qualifiers),
              ),
              asOf: days("2025-07-01", "2025-12-31"),
              of: fc.record({
                value: fc.integer({ min: 0, max: 8 }),
                kind: fc.constant("plan" as const),
              }),
            }),
          ),
        ),
      ),
    });
  });
