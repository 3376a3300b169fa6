import { mergeArcs } from "topojson-client";
import { topology as toTopology } from "topojson-server";
import { isKeptIsland } from "./keep-islands.mjs";
import { project } from "./project.mjs";
import { polygonsArea, ringArea, ringPoints } from "./rings.mjs";
import { simplifyArcs, snapArcs } from "./simplify-arcs.mjs";
import { codeOfSourceName } from "./unit-codes.mjs";

/**
 * The three levels of detail: grid units per km, the smallest triangle a vertex must stand for, and
 * the smallest island that stays, both in km².
 */
export const levels = {
  high: { unitsPerKm: 8, minimumTriangleKm2: 0, minimumIslandKm2: 0 },
  middle: { unitsPerKm: 4, minimumTriangleKm2: 4, minimumIslandKm2: 5 },
  low: { unitsPerKm: 2, minimumTriangleKm2: 20, minimumIslandKm2: 20 },
};

const byCode = (one, other) => (one.code < other.code ? -1 : 1);

/** The source's units as one topology in km: borders that two units share are one arc. */
function sharedTopology(source) {
  const features = source.map(({ name, polygons }) => {
    const code = codeOfSourceName[name];
    if (!code) throw new Error(`The source has a unit "${name}" that the table of codes lacks.`);
    return { code, polygons };
  });
  features.sort(byCode);
  if (new Set(features.map(({ code }) => code)).size !== 63) throw new Error("Not 63 codes.");
  return toTopology({
    units: {
      type: "FeatureCollection",
      features: features.map(({ code, polygons }) => ({
        type: "Feature",
        id: code,
        geometry: {
          type: "MultiPolygon",
          coordinates: polygons.map((rings) => rings.map((ring) => ring.map(project))),
        },
      })),
    },
  });
}

/** Leaves out islands under a size, but never the largest piece of a unit and none of the kept ones. */
function dropIslands(geometries, arcs, minimumKm2) {
  return geometries.map((geometry) => {
    const pieces = geometry.arcs.map((rings) => {
      const points = ringPoints(arcs, rings[0]);
      return { rings, points, areaKm2: ringArea(points) };
    });
    const largest = Math.max(...pieces.map(({ areaKm2 }) => areaKm2));
    return {
      ...geometry,
      arcs: pieces
        .filter(
          ({ rings, points, areaKm2 }) =>
            areaKm2 === largest ||
            areaKm2 >= minimumKm2 ||
            rings[0].length > 1 ||
            isKeptIsland(points),
        )
        .map(({ rings }) => rings),
    };
  });
}

/** Numbers the arcs anew by first use, so that unused ones go and equal input gives equal output. */
function compactArcs(arcs, editions) {
  const order = new Map();
  const renumber = (index) => {
    const arc = index < 0 ? ~index : index;
    if (!order.has(arc)) order.set(arc, order.size);
    return index < 0 ? ~order.get(arc) : order.get(arc);
  };
  const renumbered = Object.fromEntries(
    Object.entries(editions).map(([edition, units]) => [
      edition,
      units.map(({ code, polygons }) => ({
        code,
        polygons: polygons.map((rings) => rings.map((ring) => ring.map(renumber))),
      })),
    ]),
  );
  return { arcs: [...order.keys()].map((arc) => arcs[arc]), editions: renumbered };
}

/** One level of detail: whole-number arcs and, for each edition, the polygons of every unit. */
export function buildLevel(
  source,
  formedFrom,
  { unitsPerKm, minimumTriangleKm2, minimumIslandKm2 },
) {
  const shared = sharedTopology(source);
  const geometries = dropIslands(shared.objects.units.geometries, shared.arcs, minimumIslandKm2);
  const snapped = { ...shared, arcs: snapArcs(shared.arcs, unitsPerKm) };
  // Arcs of dropped islands take no part in the search for crossings.
  const used = new Set(
    geometries.flatMap(({ arcs }) => arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)),
  );
  const kept = {
    type: "Topology",
    objects: {},
    arcs: snapped.arcs.filter((_, arc) => used.has(arc)),
  };
  const position = new Map(
    [...used].sort((one, other) => one - other).map((arc, index) => [arc, index]),
  );
  const moved = geometries.map((geometry) => ({
    type: "MultiPolygon",
    id: geometry.id,
    arcs: geometry.arcs.map((rings) =>
      rings.map((ring) => ring.map((arc) => (arc < 0 ? ~position.get(~arc) : position.get(arc)))),
    ),
  }));
  const arcs = simplifyArcs(kept, minimumTriangleKm2 * unitsPerKm ** 2);
  const topology = { ...kept, arcs };
  const unitOf = new Map(moved.map((geometry) => [geometry.id, geometry]));
  const vn63 = moved.map(({ id, arcs: polygons }) => ({ code: id, polygons }));
  const vn34 = Object.entries(formedFrom)
    .map(([code, parts]) => ({
      code,
      polygons: mergeArcs(
        topology,
        parts.map((part) => unitOf.get(part)),
      ).arcs,
    }))
    .sort(byCode);
  return { unitsPerKm, ...compactArcs(arcs, { vn63, vn34 }) };
}

/** Square kilometres of a unit at a level. */
export const unitAreaKm2 = ({ arcs, unitsPerKm }, { polygons }) =>
  polygonsArea(arcs, polygons) / unitsPerKm ** 2;
