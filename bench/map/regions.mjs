import { mapPaths } from "@ishc/core/outlines";
import { vietnamGeometry } from "@ishc/vietnam-map";

/** The 63 regions that every map of the bench draws, from the middle level of our outlines. */
const edition = "vn63";
const { width, height, unitsPerKm } = vietnamGeometry;

/** A number for each region, the same on every machine: 1 to 400, spread over all five classes. */
const valueOf = (index) => ((index * 149) % 400) + 1;

/** Points of a ready path, in kilometres of the frame: each `M` begins a ring, each step follows. */
const ringsOf = (path) =>
  path
    .split("z")
    .filter((ring) => ring !== "")
    .map((ring) => {
      const [start, steps] = ring
        .slice(1)
        .split("l")
        .map((numbers) => numbers.split(" ").map(Number));
      let [x, y] = start;
      const points = [[x, y]];
      for (let index = 0; index < steps.length; index += 2) {
        points.push([(x += steps[index]), (y += steps[index + 1])]);
      }
      return points.map((point) => point.map((number) => number / unitsPerKm));
    });

export const frame = { width, height };

export const regions = [...mapPaths(vietnamGeometry, edition).units].map(([code, path], index) => ({
  code,
  name: vietnamGeometry.editions[edition].units[code].vi,
  value: valueOf(index),
  path,
  rings: ringsOf(path),
}));
