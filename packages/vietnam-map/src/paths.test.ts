import { mapPaths, type PackedGeometry } from "@ishc/core/outlines";
import { expect, test } from "vitest";
import { vietnamGeometry as high } from "./high.js";
import { vietnamGeometry as low } from "./low.js";
import { vietnamGeometry as middle } from "./middle.js";

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
