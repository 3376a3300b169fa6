import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../day/testing/days.js";
import { calculateOutlook } from "./calculate-outlook.js";
import type { ProgressFigure } from "./progress-input.js";
import { figure, inputs } from "./testing/inputs.js";

/** Clubs in the whole country, as published. */
const national = [
  figure(1458, "2018-06-30"),
  figure(2985, "2019-12-31"),
  figure(3000, "2020-07-27", { qualifier: "nearly" }),
  figure(3500, "2021-09-30"),
  figure(6521, "2023-12-31"),
  figure(8432, "2024-12-31"),
];

const ofStock = (achieved: ProgressFigure, earlier: ProgressFigure[], target?: { value: number }) =>
  calculateOutlook({ kind: "stock", achieved, earlier, on: achieved.asOf, target });

test("in 2024 the clubs grew by 1,911, 159 a month, implied from two published figures", () => {
  const { pace } = ofStock(figure(8432, "2024-12-31"), national);
  expect(pace).toEqual({
    from: figure(6521, "2023-12-31"),
    to: figure(8432, "2024-12-31"),
    change: { value: 1911, qualifier: "exact" },
    monthCount: 12,
    perMonth: 159.25,
  });
});

test("the pace goes from the figure nearest to a year before, not from the latest", () => {
  const { pace } = ofStock(figure(9000, "2025-05-08"), national);
  expect(pace?.from.asOf).toBe("2023-12-31");
});

test("two figures less than 90 days apart tell no pace, 90 do", () => {
  expect(ofStock(figure(30, "2026-04-01"), [figure(20, "2026-01-02")])).toEqual({});
  expect(ofStock(figure(30, "2026-04-02"), [figure(20, "2026-01-02")]).pace?.change.value).toBe(10);
});

test('from "nearly 3,000" to 3,500 the pace is more than it says', () => {
  const { pace } = ofStock(figure(3500, "2021-09-30"), national);
  expect(pace).toMatchObject({ from: { value: 3000 }, change: { value: 500, qualifier: "over" } });
});

test("a flow has its pace since its start, and none within three months of it", () => {
  const since = (asOf: string, value: number) =>
    calculateOutlook({
      kind: "flow",
      target: { value: 3000, from: day("2020-08-31"), by: day("2025-12-31") },
      achieved: figure(value, asOf),
      on: day(asOf),
    });
  expect(since("2023-12-31", 3021).pace).toMatchObject({ monthCount: 40, perMonth: 75.525 });
  expect(since("2020-11-30", 30).pace).toMatchObject({ monthCount: 3, perMonth: 10 });
  expect(since("2020-11-29", 30)).toEqual({});
});

test("a flow with its count of twelve months before has the pace of those twelve", () => {
  const { pace } = calculateOutlook({
    kind: "flow",
    target: { value: 3000, from: day("2020-08-31"), by: day("2025-12-31") },
    achieved: figure(2400, "2023-12-31"),
    earlier: [figure(900, "2022-06-30"), figure(1200, "2022-12-31"), figure(7, "2020-08-31")],
    on: day("2023-12-31"),
  });
  expect(pace).toMatchObject({ change: { value: 1200 }, monthCount: 12, perMonth: 100 });
});

test("the projected day is the day the target is reached if the pace holds", () => {
  // 10 in 100 days: 5 more in 50.
  const outlook = ofStock(figure(30, "2026-04-11"), [figure(20, "2026-01-01")], { value: 35 });
  expect(outlook.projectedDay).toBe("2026-05-31");
  expect(outlook).not.toHaveProperty("range");
});

test("a stock that falls, stands still or creeps leads to no day", () => {
  const earlier = [figure(20, "2026-01-01")];
  for (const value of [19, 20])
    expect(ofStock(figure(value, "2026-06-30"), earlier, { value: 35 })).not.toHaveProperty(
      "projectedDay",
    );
  expect(ofStock(figure(21, "2026-06-30"), earlier, { value: 3500 })).not.toHaveProperty(
    "projectedDay",
  );
});

test("once met, or without a target, there is a pace and nothing to project", () => {
  const earlier = [figure(20, "2026-01-01")];
  expect(Object.keys(ofStock(figure(35, "2026-06-30"), earlier, { value: 35 }))).toEqual(["pace"]);
  expect(Object.keys(ofStock(figure(35, "2026-06-30"), earlier))).toEqual(["pace"]);
});

test("a projected day that has passed is not told: the figure is too old for it", () => {
  const outlook = calculateOutlook({
    kind: "stock",
    target: { value: 35 },
    achieved: figure(30, "2026-04-11"),
    earlier: [figure(20, "2026-01-01")],
    on: day("2026-06-01"),
  });
  expect(outlook).not.toHaveProperty("projectedDay");
});

test("three paces make a range, from the highest pace to the lowest", () => {
  const earlier = [figure(10, "2025-01-01"), figure(20, "2025-04-11"), figure(25, "2025-07-20")];
  const { range } = ofStock(figure(45, "2025-10-28"), earlier, { value: 65 });
  expect(range).toMatchObject({
    paceCount: 3,
    lowest: { change: { value: 5 } },
    highest: { change: { value: 20 } },
    // 20 remain: 100 days at 20 in 100 days, 400 at 5.
    first: "2026-02-05",
    last: "2026-12-02",
  });
  expect(ofStock(figure(45, "2025-10-28"), earlier.slice(1), { value: 65 })).not.toHaveProperty(
    "range",
  );
});

test("a pace that once was none leaves the range open at its end", () => {
  const earlier = [figure(10, "2025-01-01"), figure(20, "2025-04-11"), figure(20, "2025-07-20")];
  const { range } = ofStock(figure(45, "2025-10-28"), earlier, { value: 65 });
  expect(range?.first).toBe("2026-01-16");
  expect(range).not.toHaveProperty("last");
});

test("a placeholder day gives no pace, at either end", () => {
  const guess = { asOfBasis: "placeholder" } as const;
  const old = figure(20, "2026-01-01");
  expect(ofStock(figure(30, "2026-12-31", guess), [old])).toEqual({});
  expect(ofStock(figure(30, "2026-12-31"), [{ ...old, ...guess }])).toEqual({});
});

test("a figure that counts nothing is refused", () => {
  expect(() => ofStock(figure(30, "2026-12-31"), [figure(2.5, "2026-01-01")])).toThrow(RangeError);
});

test("the outlook lies inside its range, survives JSON and does not depend on the order of figures", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const outlook = calculateOutlook(input);
      const { pace, projectedDay, range } = outlook;
      expect(JSON.parse(JSON.stringify(outlook))).toEqual(outlook);
      const reversed = [...(input.earlier ?? [])].reverse();
      expect(calculateOutlook({ ...input, earlier: reversed }).pace?.perMonth).toBe(pace?.perMonth);
      if (projectedDay) expect(projectedDay >= input.on).toBe(true);
      if (!range || !pace) return;
      expect(range.paceCount).toBeGreaterThanOrEqual(3);
      expect(pace.perMonth).toBeGreaterThanOrEqual(range.lowest.perMonth);
      expect(pace.perMonth).toBeLessThanOrEqual(range.highest.perMonth);
      if (projectedDay && range.first) expect(range.first <= projectedDay).toBe(true);
      if (projectedDay && range.last) expect(range.last >= projectedDay).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
