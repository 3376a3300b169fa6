import fc from "fast-check";
import { day, days } from "../../day/testing/days.js";
import { qualifiers } from "../../figure/qualifier.js";
import type { ProgressFigure, ProgressInput, ProgressTarget } from "../progress-input.js";

export const figure = (
  value: number,
  asOf: string,
  more: Partial<ProgressFigure> = {},
): ProgressFigure => ({ value, qualifier: "exact", asOf: day(asOf), ...more });

/** Few enough values and days that every boundary is met again and again. */
const counts = fc.integer({ min: 0, max: 60 });
const nearDays = days("2020-01-01", "2031-12-31");

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 4 });

const figures: fc.Arbitrary<ProgressFigure> = fc.record({
  value: counts,
  qualifier: fc.oneof(
    { weight: 3, arbitrary: fc.constant("exact" as const) },
    fc.constantFrom(...qualifiers),
  ),
  asOf: nearDays,
  asOfBasis: maybe(fc.constantFrom("stated", "published", "inferred", "placeholder")),
  sources: maybe(fc.array(fc.constantFrom("s1", "s2", "s3"), { maxLength: 2 })),
});

const terms = {
  qualifier: maybe(fc.constantFrom(...qualifiers)),
  from: maybe(nearDays),
  by: maybe(nearDays),
  milestones: maybe(fc.array(fc.record({ value: counts, by: nearDays }), { maxLength: 3 })),
};

const targets: fc.Arbitrary<ProgressTarget> = fc.oneof(
  fc.record({ value: counts, ...terms }),
  fc.record({
    share: fc.record({
      numerator: fc.integer({ min: 0, max: 100 }),
      denominator: fc.constant(100),
    }),
    placeCount: fc.integer({ min: 0, max: 63 }),
    ...terms,
  }),
);

/** Anything a page could ask, sensible or not. */
const anyInputs: fc.Arbitrary<ProgressInput> = fc.record({
  kind: fc.constantFrom("stock", "flow"),
  target: maybe(targets),
  achieved: maybe(figures),
  earlier: maybe(fc.array(figures, { maxLength: 6 })),
  contributors: maybe(
    fc
      .tuple(fc.integer({ min: 0, max: 34 }), fc.integer({ min: 0, max: 34 }))
      .map(([known, missing]) => ({ known, expected: known + missing })),
  ),
  on: nearDays,
});

/** A flow on its way to a deadline: what the statuses by time are for. */
const running: fc.Arbitrary<ProgressInput> = fc
  .record({ value: counts, required: counts, asOf: days("2026-02-01", "2029-12-31") })
  .map(({ value, required, asOf }) => ({
    kind: "flow",
    target: { value: required, from: day("2026-01-01"), by: day("2030-12-31") },
    achieved: { value, qualifier: "exact", asOf },
    on: asOf,
  }));

export const inputs: fc.Arbitrary<ProgressInput> = fc.oneof(
  { weight: 3, arbitrary: anyInputs },
  { weight: 1, arbitrary: running },
);
