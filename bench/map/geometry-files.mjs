import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { frame, regions } from "./regions.mjs";
import { toDegrees } from "./to-degrees.mjs";

/** Three decimals are 110 m: what a careful webmaster would keep of outlines on a grid of 250 m. */
const rounded = (number) => Math.round(number * 1000) / 1000;

/** Twice the signed area, above 0 for a ring that goes clockwise on the page. */
const doubleArea = (ring) =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0);

/** Polygons of a region: outlines clockwise, as d3-geo wants them; a ring that goes round the other way is a hole. */
const toPolygons = (rings) => {
  const polygons = [];
  for (const ring of rings) {
    const degrees = ring.map(toDegrees).map((point) => point.map(rounded));
    if (doubleArea(ring) > 0) polygons.push([degrees]);
    else polygons.at(-1).push(degrees);
  }
  return polygons;
};

const geoJson = {
  type: "FeatureCollection",
  features: regions.map(({ code, name, rings }) => ({
    type: "Feature",
    properties: { code, name },
    geometry: { type: "MultiPolygon", coordinates: toPolygons(rings) },
  })),
};

const paths = {
  ...frame,
  paths: Object.fromEntries(regions.map(({ code, name, path }) => [code, { name, path }])),
};

const middle = fileURLToPath(import.meta.resolve("@ishc/vietnam-map/middle.json"));

/** The same outlines in the three forms that the maps want, by the name of their file. */
export const geometryFiles = {
  "middle.json": await readFile(middle, "utf8"),
  "paths.json": JSON.stringify(paths),
  "regions.geojson": JSON.stringify(geoJson),
};
