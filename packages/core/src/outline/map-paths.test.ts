import { expect, test } from "vitest";
import { mapPaths } from "./map-paths.js";
import { twoSquares } from "./testing/two-squares.js";

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
