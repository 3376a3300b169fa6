import { expect, expectTypeOf, test } from "vitest";
import { day } from "../day/testing/days.js";
import type { Figure } from "../figure/figure.js";
import type { EditionId } from "../place/place.js";
import { calculateProgress } from "./calculate-progress.js";
import type { ProgressTarget } from "./progress-input.js";
import type { Ratio } from "./progress.js";
import { figure } from "./testing/inputs.js";

/** At least 3,000 new clubs from the decision to the end of 2025. */
const scheme1336 = {
  value: 3000,
  qualifier: "at-least",
  from: day("2020-08-31"),
  by: day("2025-12-31"),
} as const;

/** New clubs of scheme 1336 as counted, and asked about, on a day. */
const new1336 = (value: number, asOf: string, on = asOf) =>
  calculateProgress({
    kind: "flow",
    target: scheme1336,
    achieved: figure(value, asOf),
    on: day(on),
  });

test("1336 on 2023-12-31: about 3,021 new clubs of 3,000 are met, approximately, where 1,874 were expected", () => {
  const progress = calculateProgress({
    kind: "flow",
    target: scheme1336,
    achieved: figure(3021, "2023-12-31", { qualifier: "about", sources: ["mid-term-review"] }),
    on: day("2023-12-31"),
  });
  expect(progress).toEqual({
    kind: "flow",
    target: scheme1336,
    on: "2023-12-31",
    status: "met",
    isApproximate: true,
    achieved: figure(3021, "2023-12-31", { qualifier: "about", sources: ["mid-term-review"] }),
    required: { value: 3000, qualifier: "exact" },
    ratio: { numerator: 3021, denominator: 3000, qualifier: "about", kind: "plan" },
    remaining: { value: 0, qualifier: "about" },
    basis: ["mid-term-review"],
    // 1,217 of 1,948 days: 3,000 × 1217 ÷ 1948 = 1,874.2
    expected: {
      value: 1874,
      qualifier: "exact",
      asOf: "2023-12-31",
      from: figure(0, "2020-08-31"),
      to: figure(3000, "2025-12-31"),
    },
  });
});

test("1336 in 2025: of at least 95 % of 63 provinces 60 are required, and 63 have a club", () => {
  const progress = calculateProgress({
    kind: "stock",
    target: { share: { numerator: 95, denominator: 100 }, placeCount: 63, by: day("2025-12-31") },
    achieved: figure(63, "2025-05-08"),
    on: day("2025-05-08"),
  });
  expect(progress.status).toBe("met");
  expect(progress.required).toEqual({ value: 60, qualifier: "exact" });
  expect(progress.ratio).toEqual({
    numerator: 63,
    denominator: 60,
    qualifier: "exact",
    kind: "plan",
  });
});

test("52 of 63 places and 41 of 30 planned are ratios of two kinds, and neither is cut off", () => {
  const of63: Pick<Figure, "value" | "qualifier" | "asOf" | "of"> = {
    value: 52,
    qualifier: "exact",
    asOf: day("2018-06-30"),
    of: { value: 63, kind: "places", edition: "vn63" as EditionId },
  };
  const places = calculateProgress({
    kind: "stock",
    target: { share: { numerator: 95, denominator: 100 }, placeCount: 63 },
    achieved: of63,
    on: day("2018-06-30"),
  });
  // The figure keeps its own whole; the ratio to what is required is another one.
  expect(places.achieved).toEqual(of63);
  expect(places.ratio).toMatchObject({ numerator: 52, denominator: 60, kind: "plan" });

  const planned = calculateProgress({
    kind: "stock",
    target: { value: 30 },
    achieved: figure(41, "2025-06-30"),
    on: day("2025-06-30"),
  });
  expect(planned).toMatchObject({ status: "met", remaining: { value: 0, qualifier: "exact" } });
  expect(planned.ratio).toMatchObject({ numerator: 41, denominator: 30, kind: "plan" });
  expectTypeOf<Ratio<"places">>().not.toExtend<Ratio<"plan">>();
});

test("Tuyên Quang on 2025-11-13: 135 of 200 by 2030 is open, 65 remain, 1.06 a month are needed", () => {
  const progress = calculateProgress({
    kind: "stock",
    target: { value: 200, by: day("2030-12-31"), milestones: [] },
    achieved: figure(135, "2025-11-13"),
    on: day("2025-11-13"),
  });
  expect(progress).toMatchObject({ status: "open", lacks: "start", isApproximate: false });
  expect(progress.remaining).toEqual({ value: 65, qualifier: "exact" });
  expect(progress.requiredPace?.change).toEqual({ value: 65, qualifier: "exact" });
  expect(progress.requiredPace?.perMonth.toFixed(2)).toBe("1.06");
  expect(progress).not.toHaveProperty("expected");
});

test("one day past its deadline and unmet a target is missed; on the deadline it is not", () => {
  expect(new1336(2999, "2026-01-01").status).toBe("missed");
  expect(new1336(2999, "2025-12-31", "2026-01-01").status).toBe("missed");
  expect(new1336(2999, "2025-12-31").status).toBe("on-track");
});

test("a figure older than a passed deadline cannot say that the target was missed", () => {
  const progress = new1336(2999, "2025-11-30", "2026-01-01");
  expect(progress).toMatchObject({ status: "incomplete", lacks: "figure-day" });
  expect(progress).not.toHaveProperty("requiredPace");
});

test("past the deadline with 30 of 34 contributors known it is incomplete, with 31 missed", () => {
  const withKnown = (known: number) =>
    calculateProgress({
      kind: "flow",
      target: scheme1336,
      achieved: figure(2999, "2026-01-01"),
      contributors: { known, expected: 34 },
      on: day("2026-01-01"),
    });
  expect(withKnown(30)).toMatchObject({
    status: "incomplete",
    lacks: "contributors",
    completeness: { numerator: 30, denominator: 34 },
  });
  expect(withKnown(31)).toMatchObject({
    status: "missed",
    isApproximate: true,
    achieved: { qualifier: "at-least" },
  });
  expect(withKnown(34)).toMatchObject({ status: "missed", isApproximate: false });
});

test("2,999 of 3,000 is not met, 3,000 is", () => {
  expect(new1336(2999, "2023-12-31").status).toBe("ahead");
  expect(new1336(2999, "2023-12-31").remaining).toEqual({ value: 1, qualifier: "exact" });
  expect(new1336(3000, "2023-12-31").status).toBe("met");
});

test('"nearly 3,000" of 3,000 is not met, and more than nothing remains', () => {
  const progress = calculateProgress({
    kind: "flow",
    target: scheme1336,
    achieved: figure(3000, "2023-12-31", { qualifier: "nearly" }),
    on: day("2023-12-31"),
  });
  expect(progress).toMatchObject({ status: "ahead", isApproximate: true });
  expect(progress.remaining).toEqual({ value: 0, qualifier: "over" });
  expect(progress.ratio).toMatchObject({ qualifier: "nearly" });
});

test("12,000 of scheme 1648 without a figure is no data, and nothing stands in for it", () => {
  const target = { value: 12_000, from: day("2025-08-01"), by: day("2035-12-31") };
  const on = day("2026-11-23");
  const noData = {
    kind: "flow",
    target,
    on,
    status: "no-data",
    isApproximate: false,
    required: { value: 12_000, qualifier: "exact" },
    basis: [],
  };
  expect(calculateProgress({ kind: "flow", target, on })).toEqual(noData);
  // What the scheme before it reached is none of it, and a later figure is not known yet.
  const before = figure(9000, "2025-05-08");
  expect(calculateProgress({ kind: "flow", target, achieved: before, on })).toEqual(noData);
  const later = figure(900, "2026-12-31");
  expect(calculateProgress({ kind: "flow", target, achieved: later, on })).toEqual(noData);
});

test("a figure without a target says so and keeps its source", () => {
  const achieved = figure(1458, "2018-06-30", { sources: ["article"] });
  const on = day("2018-06-30");
  expect(calculateProgress({ kind: "stock", achieved, on })).toEqual({
    kind: "stock",
    on,
    status: "no-target",
    isApproximate: false,
    achieved,
    basis: ["article"],
  });
  for (const target of [{ value: 0 }, { value: 50, qualifier: "at-most" as const }])
    expect(calculateProgress({ kind: "stock", target, achieved, on }).status).toBe("no-target");
});

test("a target asked about before its first day is not due", () => {
  const target = { value: 30, from: day("2031-01-01"), by: day("2035-12-31") };
  const achieved = figure(20, "2026-10-31");
  const on = day("2026-11-23");
  expect(calculateProgress({ kind: "stock", target, achieved, on }).status).toBe("not-due");
});

test("the thresholds are a twentieth and three twentieths of the way, and belong to the better side", () => {
  // 100 days, 100 clubs: the line is at 50 on the fiftieth day.
  const status = (value: number) =>
    calculateProgress({
      kind: "flow",
      target: { value: 100, from: day("2026-01-01"), by: day("2026-04-11") },
      achieved: figure(value, "2026-02-20"),
      on: day("2026-02-20"),
    }).status;
  expect([55, 54, 45, 44, 35, 34, 0].map(status)).toEqual([
    "ahead",
    "on-track",
    "on-track",
    "behind",
    "behind",
    "far-behind",
    "far-behind",
  ]);
});

test("a stock goes from the figure nearest on or before the start", () => {
  const progress = calculateProgress({
    kind: "stock",
    target: { value: 200, from: day("2026-01-01"), by: day("2026-04-11") },
    achieved: figure(150, "2026-02-20", { sources: ["new"] }),
    earlier: [
      figure(90, "2025-06-30", { sources: ["older"] }),
      figure(120, "2026-01-31", { sources: ["later"] }),
      figure(100, "2026-01-01", { sources: ["start"] }),
      figure(70, "2025-12-31", { asOfBasis: "placeholder" }),
    ],
    on: day("2026-02-20"),
  });
  expect(progress).toMatchObject({ status: "on-track", isApproximate: false });
  expect(progress.expected).toMatchObject({ value: 150, from: { value: 100 } });
  expect(progress.basis).toEqual(["new", "start"]);
});

test("a figure from before the start is only about the number there", () => {
  const progress = calculateProgress({
    kind: "stock",
    target: { value: 200, from: day("2026-01-01"), by: day("2026-04-11") },
    achieved: figure(150, "2026-02-20"),
    earlier: [figure(100, "2025-12-31")],
    on: day("2026-02-20"),
  });
  expect(progress).toMatchObject({ status: "on-track", isApproximate: true });
  expect(progress.expected?.from).toEqual({
    value: 100,
    qualifier: "about",
    asOf: "2026-01-01",
  });
});

test("Gia Lai's 70 by 2035 go by way of 40 by 2030", () => {
  const target = {
    value: 70,
    from: day("2025-01-01"),
    by: day("2035-12-31"),
    milestones: [{ value: 40, by: day("2030-12-31") }],
  };
  const expectedOn = (text: string) =>
    calculateProgress({ kind: "flow", target, achieved: figure(1, text), on: day(text) }).expected
      ?.value;
  expect(expectedOn("2030-12-31")).toBe(40);
  expect(expectedOn("2035-12-30")).toBe(69);
  expect(expectedOn("2035-12-31")).toBe(70);
  expect(expectedOn("2028-01-01")).toBe(20);
});

test("with the start unknown a milestone that has passed is where the line begins", () => {
  const target = {
    value: 260,
    by: day("2035-12-31"),
    milestones: [{ value: 200, by: day("2030-12-31") }],
  };
  const statusOn = (value: number, text: string) =>
    calculateProgress({ kind: "stock", target, achieved: figure(value, text), on: day(text) })
      .status;
  expect(statusOn(135, "2025-11-13")).toBe("open");
  expect(statusOn(212, "2031-12-31")).toBe("on-track");
  expect(statusOn(150, "2031-12-31")).toBe("far-behind");
});

test("a placeholder day gives no status by time, and no pace needed", () => {
  const progress = calculateProgress({
    kind: "flow",
    target: scheme1336,
    achieved: figure(1000, "2023-01-01", { asOfBasis: "placeholder" }),
    on: day("2023-06-30"),
  });
  expect(progress).toMatchObject({ status: "open", lacks: "figure-day" });
  expect(progress).not.toHaveProperty("expected");
  expect(progress).not.toHaveProperty("requiredPace");
});

test("where as much as required was there at the start there is no way to be ahead or behind on", () => {
  const progress = calculateProgress({
    kind: "stock",
    target: { value: 100, from: day("2026-01-01"), by: day("2026-12-31") },
    achieved: figure(90, "2026-06-30"),
    earlier: [figure(110, "2026-01-01")],
    on: day("2026-06-30"),
  });
  expect(progress.status).toBe("open");
  expect(progress).not.toHaveProperty("lacks");
});

test('"over 30" asks for 31; "about 30" makes every answer approximate', () => {
  const status = (qualifier: "over" | "about", value: number) =>
    calculateProgress({
      kind: "stock",
      target: { value: 30, qualifier },
      achieved: figure(value, "2026-06-30"),
      on: day("2026-06-30"),
    });
  expect(status("over", 30)).toMatchObject({ status: "open", required: { value: 31 } });
  expect(status("over", 31)).toMatchObject({ status: "met", isApproximate: false });
  expect(status("about", 30)).toMatchObject({ status: "met", isApproximate: true });
});

test("what counts nothing is refused, not reckoned with", () => {
  const by = day("2025-12-31");
  const achieved = figure(5, "2023-12-31");
  for (const value of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    const milestones = [{ value, by: day("2024-12-31") }];
    expect(() =>
      calculateProgress({ kind: "stock", target: { value: 9, by, milestones }, achieved, on: by }),
    ).toThrow(RangeError);
    expect(() => new1336(value, "2023-12-31")).toThrow(RangeError);
    expect(() =>
      calculateProgress({ kind: "stock", target: { value }, on: day("2023-12-31") }),
    ).toThrow(RangeError);
  }
});

test("a target that no figure can tell is none, and one that a figure can tell is asked for", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const towards = (target: ProgressTarget) =>
    calculateProgress({
      kind: "stock",
      target,
      achieved: figure(5, "2026-06-30"),
      on: day("2026-06-30"),
    });
  expect(towards({ value: most, qualifier: "over" })).toMatchObject({ status: "no-target" });
  expect(towards({ value: most })).toMatchObject({ status: "open", required: { value: most } });
  expect(towards({ share: { numerator: most, denominator: 2 }, placeCount: 63 }).status).toBe(
    "no-target",
  );
  expect(
    towards({ share: { numerator: most - 1, denominator: most }, placeCount: 63 }).required?.value,
  ).toBe(63);
  expect(towards({ share: { numerator: 1, denominator: 0 }, placeCount: 63 }).status).toBe(
    "no-target",
  );
});
