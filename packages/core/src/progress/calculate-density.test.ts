import { expect, test } from "vitest";
import { day } from "../day/testing/days.js";
import { calculateDensity, type DensityBase } from "./calculate-density.js";
import { figure } from "./testing/inputs.js";

const communes: DensityBase = {
  value: 124,
  qualifier: "exact",
  kind: "communes",
  asOf: day("2025-07-01"),
};

test("a density stays the two numbers it is made of, each with its day", () => {
  expect(calculateDensity(figure(135, "2025-11-13"), communes)).toEqual({
    numerator: 135,
    denominator: 124,
    qualifier: "exact",
    per: "communes",
    asOf: "2025-11-13",
    baseDay: "2025-07-01",
  });
});

test("a base that is rounded down makes a density that is rounded up", () => {
  const people: DensityBase = { ...communes, kind: "older-people", value: 100, qualifier: "over" };
  expect(calculateDensity(figure(5, "2025-11-13"), people)?.qualifier).toBe("nearly");
});

test("a base counted later than the figure is no base of it, and nothing divides by nothing", () => {
  expect(calculateDensity(figure(135, "2025-06-30"), communes)).toBeUndefined();
  expect(calculateDensity(figure(135, "2025-11-13"), { ...communes, value: 0 })).toBeUndefined();
  expect(() => calculateDensity(figure(1.5, "2025-11-13"), communes)).toThrow(RangeError);
});
