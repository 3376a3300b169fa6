import { expect, test } from "vitest";
import { vietnamGeometry as high } from "./high.js";
import { vietnamGeometry as low } from "./low.js";
import { mapPaths } from "./map-paths.js";
import { vietnamGeometry as middle } from "./middle.js";
import type { PackedGeometry } from "./packed-geometry.js";

const unit = (rings: string) => ({ vi: "Đảo", en: "Island", type: "land", rings });

/**
 * Two squares of 10 beside each other: arc 0 is the border between them, from (10, 0) down to
 * (10, 10); 1 goes around the left one, 2 around the right one, 3 is an island of the right one.
 */
const twoSquares: PackedGeometry = {
  format: 1,
  licence: "CC0-1.0",
  credit: { short: "us", url: "https://example.org", full: "made up" },
  level: "only",
  unitsPerKm: 1,
  width: 20,
  height: 20,
  unitTypes: {},
  editions: {
    now: {
      name: { vi: "nay", en: "now" },
      from: "2000-01-01",
      to: null,
      units: { L: unit("0,1"), R: unit("2,~0;3") },
    },
  },
  archipelagos: [],
  smallIslands: [],
  // 10,0 0,10 · 10,10 -10,0 0,-10 10,0 · 10,0 10,0 0,10 -10,0 · 15,15 2,0 0,2 -2,-2
  arcs: "UAAU UUVAAVUA UAUAAUVA eeEAAEFF",
};

test("a unit's path walks its arcs, backwards where the number says so", () => {
  const { units } = mapPaths(twoSquares, "now");
  expect(units.get("L")).toBe("M10 0l0 10 -10 0 0 -10 10 0z");
  expect(units.get("R")).toBe("M10 0l10 0 0 10 -10 0 0 -10zM15 15l2 0 0 2 -2 -2z");
});

test("borders between units are drawn once, and coasts apart from them", () => {
  const { inner, outer } = mapPaths(twoSquares, "now");
  expect(inner).toBe("M10 0l0 10");
  expect(outer.match(/M/g)).toHaveLength(3);
});

test("an edition that the outlines lack has no paths", () => {
  expect(mapPaths(twoSquares, "then").units.size).toBe(0);
});

/** The box around a path of moves and relative lines. */
function boxOf(path: string) {
  const points = [...path.matchAll(/M([^l]*)l([^Mz]*)/g)].flatMap(([, start = "", steps = ""]) => {
    let [x = 0, y = 0] = start.split(" ").map(Number);
    const numbers = steps.split(" ").map(Number);
    const walked = [{ x, y }];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      walked.push({ x, y });
    }
    return walked;
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

test.each(Object.entries({ high, middle, low }))(
  "every path of both editions of Viet Nam, level %s, has an area within the frame",
  (_level, geometry: PackedGeometry) => {
    for (const [edition, count] of [
      ["vn63", 63],
      ["vn34", 34],
    ] as const) {
      const { units, inner, outer } = mapPaths(geometry, edition);
      expect(units.size).toBe(count);
      for (const path of [...units.values(), inner, outer]) {
        const { left, right, top, bottom } = boxOf(path);
        expect(Math.min(right - left, bottom - top)).toBeGreaterThan(10 * geometry.unitsPerKm);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(geometry.width);
        expect(bottom).toBeLessThanOrEqual(geometry.height);
      }
    }
  },
);
