import * as fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "./classify.js";
import { mapSteps, ratioSteps } from "./map-steps.js";

const exact = (value: number) => ({ value, qualifier: "exact" as const });

test("a class begins with its step", () => {
  const steps = [50, 100, 200, 500] as const;
  expect(
    [0, 49, 50, 99, 100, 199, 200, 499, 500].map((value) => classify(exact(value), steps)),
  ).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
});

test("a ratio is compared in whole numbers: 2,999 of 3,000 is not the whole", () => {
  const of = (value: number) => classify(exact(value), ratioSteps, { scale: 100, required: 3000 });
  expect([749, 750, 1499, 1500, 2999, 3000].map(of)).toEqual([0, 1, 1, 2, 3, 4]);
});

test.each(["nearly", "at-most"] as const)("%s a step does not reach it", (qualifier) => {
  expect(classify({ value: 50, qualifier }, [50, 100, 200, 500])).toBe(0);
  expect(classify({ value: 51, qualifier }, [50, 100, 200, 500])).toBe(1);
});

test("more is never a lower class", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1e6 }), (a, b, required) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) =>
        classify(exact(value), ratioSteps, { scale: 100, required }),
      );
      expect(low).toBeLessThanOrEqual(high ?? 0);
    }),
  );
});

test("the steps of a measure are of 1–2–5 and stay as they are", () => {
  // A colour means the same on every map for ever: a change here is a change of what was said.
  expect(mapSteps("clubs", "clubs")).toEqual([50, 100, 200, 500]);
  expect(mapSteps("members", "people")).toEqual([2000, 5000, 10_000, 20_000]);
  expect(mapSteps("fund_vnd", "vnd")).toEqual([1e9, 2e9, 5e9, 1e10]);
  expect(ratioSteps).toEqual([25, 50, 75, 100]);
  for (const measure of ["clubs", "new_clubs", "members", "trainings", "communes_with_club"])
    for (const step of mapSteps(measure, ""))
      expect([1, 2, 5]).toContain(Number(String(step).replace(/0+$/, "")));
});
