import { expect, test } from "vitest";
import { decodeArcs } from "./decode-arcs.js";

test("an arc is its first point and the steps that follow, small and large, forward and back", () => {
  // 1, 2; 3, -4; 16, -1000
  expect(decodeArcs("CEGJgBx+B")).toEqual([
    { start: [1, 2], end: [20, -1002], steps: [3, -4, 16, -1000] },
  ]);
});

test("arcs stand apart by a space", () => {
  expect(decodeArcs("AACC CCAA").map(({ end }) => end)).toEqual([
    [1, 1],
    [1, 1],
  ]);
});
