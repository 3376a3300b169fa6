import fc from "fast-check";
import { expect, test } from "vitest";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";
import type { SnapshotParts } from "./build-snapshot.js";
import { verifySnapshot } from "./verify-snapshot.js";

const figure = (id: string, asOf: string, value: number, fields: object = {}) => ({
  id,
  measure: "new_clubs",
  place: "country",
  asOf,
  asOfPrecision: "day",
  asOfBasis: "stated",
  periodFrom: "2016-08-02",
  value,
  qualifier: "exact",
  origin: "published",
  sources: ["s1"],
  ...fields,
});
const snapshotOf = (figures: readonly object[], parts: object = {}) => {
  const mixed: unknown = { ...sampleParts, issues: [], figures, ...parts };
  return built(mixed as SnapshotParts);
};
const days = ["2016-12-31", "2017-06-30", "2017-12-31", "2018-06-30"];
const values = [100, 200, 500, 620];
const newClubs = days.map((day, index) => figure(`f${index}`, day, values[index] ?? 0));

test("a target of a scheme stands with status, pace, range and what they rest on", () => {
  const snapshot = snapshotOf(newClubs);
  expect(snapshot.progress).toMatchObject([
    {
      id: "country.1533-new-clubs",
      scheme: "1533",
      target: "1533-new-clubs",
      figure: "f3",
      on: "2018-09-30",
      status: "far-behind",
      required: { value: 3200, qualifier: "exact" },
      remaining: { value: 2580, qualifier: "exact" },
      // 697 of 1,612 days of 3,200.
      expected: { value: 1383, qualifier: "exact" },
      pace: { from: "2017-06-30", fromValue: 200, to: "2018-06-30", toValue: 620 },
      requiredPace: { from: "2018-06-30", fromValue: 620, to: "2020-12-31", toValue: 3200 },
      range: { paceCount: 4, lowest: { from: "2016-12-31" }, highest: { from: "2017-06-30" } },
      sources: ["s1"],
    },
  ]);
  expect(verifySnapshot(snapshot)).toEqual([]);
});

test("no probability is in any of it", () => {
  expect(JSON.stringify(snapshotOf(newClubs).progress)).not.toMatch(/prob|chance|likel/i);
});

test("a figure that counts from another day than the target's says nothing of the target", () => {
  expect(
    snapshotOf([figure("f1", "2018-06-30", 300, { periodFrom: "2018-01-01" })]).progress,
  ).toBeUndefined();
});

test("a target of a province's plan is judged by the province's own figure", () => {
  const plan = {
    ...sampleParts.plans[0],
    targets: [
      {
        id: "clubs",
        kind: "count",
        measure: "clubs",
        value: 200,
        qualifier: "exact",
        qualifierBasis: "stated",
        by: "2020-12-31",
        sources: ["s1"],
      },
    ],
  };
  const own = figure("f1", "2018-06-30", 135, {
    measure: "clubs",
    place: "vn63:20",
    periodFrom: undefined,
  });
  expect(snapshotOf([own], { plans: [plan] }).progress).toMatchObject([
    { id: "plan-vn63-20.clubs", plan: "plan-vn63-20", place: "vn63:20", status: "open" },
  ]);
});

test("a share of provinces is judged over those of the decision's own time", () => {
  const [scheme] = sampleParts.schemes;
  const target = {
    id: "provinces",
    kind: "share",
    measure: "provinces_with_club_share",
    basis: "provinces",
    share: { numerator: 95, denominator: 100 },
    qualifier: "at-least",
    qualifierBasis: "stated",
    by: "2020-12-31",
    sources: ["s1"],
  };
  const of = (id: string, day: string, value: number, places: number) =>
    figure(id, day, value, {
      measure: "provinces_with_club",
      periodFrom: undefined,
      of: { value: places, kind: "places" },
    });
  const progressOf = (...figures: readonly object[]) =>
    snapshotOf(figures, { schemes: [{ ...scheme, targets: [target] }] }).progress;
  const old = of("f1", "2017-06-30", 58, 63);
  // 34 of 34 is of another division: it neither meets nor misses 60 of 63.
  expect(progressOf(old, of("f2", "2018-06-30", 34, 34))).toMatchObject([
    { figure: "f1", required: { value: 60 }, remaining: { value: 2 } },
  ]);
  expect(progressOf(old, of("f2", "2018-06-30", 60, 63))).toMatchObject([
    { figure: "f2", status: "met" },
  ]);
});

test("a sum that lacks provinces is incomplete, with how many told", () => {
  const tally = {
    knownCount: 30,
    expectedCount: 30,
    scheme: "1533",
    provinces: { numerator: 40, denominator: 63 },
  };
  const own = figure("f1", "2018-06-30", 300, { origin: "tallied", qualifier: "at-least", tally });
  expect(snapshotOf([own]).progress).toMatchObject([
    {
      status: "incomplete",
      lacks: "contributors",
      completeness: { numerator: 40, denominator: 63 },
    },
  ]);
});

test("series hold figures in the order of their days, and none from a placeholder", () => {
  const snapshot = snapshotOf([
    ...[...newClubs].reverse(),
    figure("f9", "2015-01-01", 7, { asOfBasis: "placeholder", periodFrom: undefined }),
    figure("g1", "2018-06-30", 4, { measure: "clubs", periodFrom: undefined }),
  ]);
  expect(snapshot.series).toEqual([
    {
      id: "series.f0",
      measure: "new_clubs",
      place: "country",
      periodFrom: "2016-08-02",
      figures: ["f0", "f1", "f2", "f3"],
    },
  ]);
});

test("a sum of some provinces makes no series and no pace with figures of others", () => {
  const some = figure("t1", "2018-09-30", 40, {
    origin: "tallied",
    tally: { provinces: { numerator: 60, denominator: 63 } },
  });
  const { series, progress } = snapshotOf([...newClubs, some]);
  expect(series?.flatMap(({ figures }) => figures)).toEqual(["f0", "f1", "f2", "f3"]);
  expect(progress).toMatchObject([{ figure: "t1" }]);
  expect(progress?.[0]).not.toHaveProperty("range");
});

test("a target as large as numbers get stands; one beyond them is left out, and the file is made all the same", () => {
  const requiredOf = (qualifier: string) => {
    const schemes = sampleParts.schemes.map((scheme) => ({
      ...scheme,
      targets: scheme.targets.map((target) => ({
        ...target,
        ...("value" in target && { value: Number.MAX_SAFE_INTEGER, qualifier }),
      })),
    }));
    return snapshotOf(newClubs, { schemes }).progress?.map(({ required }) => required.value);
  };
  expect(requiredOf("exact")).toEqual([Number.MAX_SAFE_INTEGER]);
  expect(requiredOf("over")).toBeUndefined();
});

test("shares of any two whole numbers stop no data file", () => {
  const counts = fc.oneof(fc.nat(9), fc.constant(Number.MAX_SAFE_INTEGER));
  const communes = (value: number) => ({
    ...figure("f1", "2018-06-30", 0, { measure: "communes_with_club", place: "vn63:20" }),
    periodFrom: undefined,
    of: { value, kind: "places" },
  });
  fc.assert(
    fc.property(counts, counts, counts, (numerator, denominator, placeCount) => {
      const plans = sampleParts.plans.map((plan) => ({
        ...plan,
        targets: plan.targets.map((target) => ({ ...target, share: { numerator, denominator } })),
      }));
      const { progress } = snapshotOf([communes(placeCount)], { plans });
      const asked = BigInt(numerator) * BigInt(placeCount);
      const limit = BigInt(denominator) * BigInt(Number.MAX_SAFE_INTEGER);
      expect(progress !== undefined).toBe(denominator > 0 && asked > 0n && asked <= limit);
    }),
  );
});
