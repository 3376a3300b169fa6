import { expect, test } from "vitest";
import { day } from "../day/testing/days.js";
import type { CountTarget, ShareTarget, Target } from "../scheme/target.js";
import { toProgressTarget } from "./to-progress-target.js";

const count = (value: number, by: string, more: Partial<CountTarget> = {}): CountTarget => ({
  id: `clubs-${by}`,
  kind: "count",
  measure: "new_clubs",
  value,
  qualifier: "exact",
  qualifierBasis: "stated",
  by: day(by),
  sources: [],
  ...more,
});

const share = (basis: ShareTarget["basis"]): ShareTarget => ({
  ...count(0, "2025-12-31"),
  kind: "share",
  measure: `${basis}_share`,
  basis,
  share: { numerator: 95, denominator: 100 },
});

test("Gia Lai's 40 by 2030 are a milestone of its 70 by 2035", () => {
  const first = count(40, "2030-12-31", { from: day("2025-01-01") });
  const whole = count(70, "2035-12-31", { from: day("2025-01-01") });
  expect(toProgressTarget(whole, { siblings: [first, whole] })).toEqual({
    value: 70,
    qualifier: "exact",
    from: "2025-01-01",
    by: "2035-12-31",
    milestones: [{ value: 40, by: "2030-12-31" }],
  });
  expect(toProgressTarget(first, { siblings: [first, whole] })).not.toHaveProperty("milestones");
});

test("Sơn La's parts of 2016–2017 and 2018–2020 begin apart, and neither is a step of the other", () => {
  const siblings = [
    count(10, "2017-12-31", { from: day("2016-01-01") }),
    count(20, "2020-12-31", { from: day("2018-01-01") }),
  ] as const;
  for (const part of siblings)
    expect(toProgressTarget(part, { siblings })).not.toHaveProperty("milestones");
});

test("another measure, a higher number or no deadline is no milestone", () => {
  const target = count(70, "2035-12-31");
  const { id, kind, measure, value, qualifier, qualifierBasis, sources } = count(40, "2030-12-31");
  const withoutDeadline = { id, kind, measure, value, qualifier, qualifierBasis, sources };
  const siblings: Target[] = [
    count(40, "2030-12-31", { measure: "clubs" }),
    count(80, "2030-12-31"),
    withoutDeadline,
    share("provinces"),
  ];
  expect(toProgressTarget(target, { siblings })).not.toHaveProperty("milestones");
});

test("a target without a phase of its own begins with its scheme", () => {
  const context = { from: day("2020-08-31") };
  expect(toProgressTarget(count(3000, "2025-12-31"), context)).toMatchObject({
    from: "2020-08-31",
  });
  const phase = count(3000, "2025-12-31", { from: day("2021-01-01") });
  expect(toProgressTarget(phase, context)).toMatchObject({ from: "2021-01-01" });
});

test("a share needs the number of places it is of", () => {
  expect(toProgressTarget(share("provinces"), { placeCount: 63 })).toEqual({
    share: { numerator: 95, denominator: 100 },
    placeCount: 63,
    qualifier: "exact",
    by: "2025-12-31",
  });
  expect(toProgressTarget(share("provinces"))).toBeUndefined();
});

test("what is to be kept, a range or a share of clubs, is nothing to progress towards", () => {
  expect(toProgressTarget(share("clubs"), { placeCount: 63 })).toBeUndefined();
  const range: Target = {
    ...count(0, "2030-12-31"),
    kind: "range",
    measure: "older_women_share",
    lowest: { numerator: 1, denominator: 2 },
    highest: { numerator: 3, denominator: 5 },
  };
  expect(toProgressTarget(range)).toBeUndefined();
});
