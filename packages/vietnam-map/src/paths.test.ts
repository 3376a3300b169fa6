import { mapPaths, type PackedGeometry } from "@ishc/core/outlines";
import { expect, test } from "vitest";
import { vietnamGeometry as high } from "./high.js";
import { vietnamGeometry as low } from "./low.js";
import { vietnamGeometry as middle } from "./middle.js";

/** The rings of a path of moves and relative lines, as points. */
const ringsOf = (path: string) =>
  [...path.matchAll(/M([^l]*)l([^Mz]*)/g)].map(([, start = "", steps = ""]) => {
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

/** Whether a point lies inside a path: a line from it to the left crosses an odd number of sides. */
const isInside = (path: string, x: number, y: number) =>
  ringsOf(path)
    .flatMap((ring) => ring.map((from, index) => [from, ring[index + 1] ?? from] as const))
    .filter(
      ([from, to]) =>
        from.y > y !== to.y > y && from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y) < x,
    ).length %
    2 ===
  1;

/** The box around a path. */
function boxOf(path: string) {
  const points = ringsOf(path).flat();
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

test.each(Object.entries({ high, middle, low }))(
  "the name of a unit in a delta, level %s, stands inside the unit and inside the view",
  (_level, geometry: PackedGeometry) => {
    for (const { names = {}, ...view } of geometry.views ?? [])
      for (const [edition, places] of Object.entries(names)) {
        const { units } = mapPaths(geometry, edition);
        for (const [code, [x = 0, y = 0]] of Object.entries(places)) {
          expect(isInside(units.get(code) ?? "", x, y), `${view.id} ${edition}:${code}`).toBe(true);
          expect(x > view.x && x < view.x + view.width).toBe(true);
          expect(y > view.y && y < view.y + view.height).toBe(true);
        }
      }
  },
);

test("the smallest units of both deltas have their names: Bắc Ninh, Hà Nam, Hưng Yên, Hậu Giang", () => {
  const codes = (middle.views ?? []).flatMap(({ names }) => Object.keys(names?.["vn63"] ?? {}));
  expect(codes).toEqual(expect.arrayContaining(["27", "35", "33", "93"]));
});
