import fc from "fast-check";
import type { Day } from "../../day/day.js";
import type { PlaceId } from "../../place/place.js";
import type { Plan, PlanId } from "../../plan/plan.js";
import type { SchemeId } from "../../scheme/scheme.js";
import type { Training, TrainingId } from "../../training/training.js";

/** A plan that says only what a test says of it. */
export const plan = (province: string, scheme: string, approved?: string): Plan => ({
  id: "p1" as PlanId,
  province: province as PlaceId,
  scheme: scheme as SchemeId,
  ...(approved !== undefined && { approved: approved as Day }),
  targets: [],
  sources: [],
});

/** A training that says only what a test says of it. */
export const training = (
  from: string,
  {
    province,
    to,
    ...rest
  }: Partial<Pick<Training, "dayCount" | "participants" | "fromBasis">> & {
    readonly province?: string;
    readonly to?: string;
  } = {},
): Training => ({
  id: "t1" as TrainingId,
  title: { vi: "Tập huấn", en: "Training" },
  from: from as Day,
  fromBasis: "stated",
  ...(province !== undefined && { province: province as PlaceId }),
  ...(to !== undefined && { to: to as Day }),
  ...rest,
  topics: [],
  sources: [],
});

const dayText = fc
  .record({
    year: fc.integer({ min: 2000, max: 2012 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) =>
    [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"),
  );

/** Plans of a province, with and without a day of approval. */
export const plansOf = (province: string): fc.Arbitrary<Plan> =>
  fc
    .tuple(fc.constantFrom("a", "b", "c"), fc.option(dayText, { nil: undefined }))
    .map(([scheme, approved]) => plan(province, scheme, approved));

/** Trainings in a province, with everything that a table can leave open. */
export const trainingsOf = (province: string): fc.Arbitrary<Training> =>
  fc
    .record({
      from: dayText,
      rest: fc.record(
        {
          dayCount: fc.integer({ min: 1, max: 40 }),
          fromBasis: fc.constantFrom("stated", "placeholder"),
          participants: fc.record({
            value: fc.nat(500),
            qualifier: fc.constantFrom("exact", "over", "nearly", "about"),
          }),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ from, rest }) => training(from, { province, ...(rest as object) }));
