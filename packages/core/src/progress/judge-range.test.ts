import fc from "fast-check";
import { expect, test } from "vitest";
import type { QualifiedShare } from "../figure/divide-qualified.js";
import { judgeRange } from "./judge-range.js";

const percent = (numerator: number) => ({ numerator, denominator: 100 });
const women = { lowest: percent(60), highest: percent(70) };
const exactly = (numerator: number, denominator: number): QualifiedShare => ({
  numerator,
  denominator,
  qualifier: "exact",
});

test("both ends of a range keep to it, one beyond does not", () => {
  const status = (count: number) => judgeRange(exactly(count, 1000), women).status;
  expect([599, 600, 700, 701].map(status)).toEqual(["not-met", "met", "met", "not-met"]);
});

test("all clubs kept up means every one, and there is no more than that", () => {
  const all = { lowest: { numerator: 1, denominator: 1 } };
  expect(judgeRange(exactly(9000, 9000), all).status).toBe("met");
  expect(judgeRange(exactly(8999, 9000), all).status).toBe("not-met");
});

test("members a club are a ratio too", () => {
  const model = {
    lowest: { numerator: 50, denominator: 1 },
    highest: { numerator: 70, denominator: 1 },
  };
  expect(judgeRange(exactly(3710, 60), model).status).toBe("met");
});

test("without a figure, or of nothing, there is no data", () => {
  const noData = { status: "no-data", isApproximate: false };
  expect(judgeRange(undefined, women)).toEqual(noData);
  expect(judgeRange(exactly(0, 0), women)).toEqual(noData);
});

test("a ratio that is not exact makes the answer approximate", () => {
  expect(judgeRange({ ...exactly(650, 1000), qualifier: "over" }, women)).toEqual({
    status: "met",
    isApproximate: true,
  });
});

test("the same ratio in other numbers gets the same answer", () => {
  const counts = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(counts, counts, counts, (part, whole, factor) => {
      expect(judgeRange(exactly(part * factor, whole * factor), women)).toEqual(
        judgeRange(exactly(part, whole), women),
      );
    }),
  );
});
