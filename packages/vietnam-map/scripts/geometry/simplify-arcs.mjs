import { planarTriangleArea, presimplify } from "topojson-simplify";
import { findCrossings } from "./find-crossings.mjs";

const samePoint = (one, other) => one[0] === other[0] && one[1] === other[1];
const isClosed = (arc) => samePoint(arc[0], arc.at(-1));

/** Whole grid units first, then only removals: snapping after simplifying makes arcs cross. */
export const snapArcs = (arcs, unitsPerKm) =>
  arcs.map((arc) =>
    arc
      .map(([x, y]) => [Math.round(x * unitsPerKm), Math.round(y * unitsPerKm)])
      .filter((point, index, points) => index === 0 || !samePoint(point, points[index - 1])),
  );

/** Gives the heaviest inner vertices of an arc a weight that is never cut. */
const protect = (arc, count) => {
  const inner = arc.slice(1, -1).sort((one, other) => other[2] - one[2]);
  for (const point of inner.slice(0, count)) point[2] = Infinity;
};

const nodePair = (arc) =>
  [arc[0], arc.at(-1)]
    .map(([x, y]) => `${x},${y}`)
    .sort()
    .join(" ");

/**
 * Visvalingam's simplification of shared arcs with three protections: an island keeps five points,
 * two arcs between the same nodes keep a vertex each, and what would cross gets its vertices back.
 */
export function simplifyArcs(topology, minimumArea) {
  const weighted = presimplify(topology, planarTriangleArea).arcs;
  const byNodes = new Map();
  for (const arc of weighted) {
    if (isClosed(arc)) protect(arc, 3);
    else byNodes.set(nodePair(arc), [...(byNodes.get(nodePair(arc)) ?? []), arc]);
  }
  for (const arcs of byNodes.values()) if (arcs.length > 1) for (const arc of arcs) protect(arc, 1);

  const cut = () =>
    weighted.map((arc) =>
      arc.filter(
        (point, index) => index === 0 || index === arc.length - 1 || point[2] >= minimumArea,
      ),
    );

  for (let round = 0; round < 50; round += 1) {
    const simplified = cut();
    const crossings = findCrossings(simplified);
    if (crossings.length === 0) return simplified.map((arc) => arc.map(([x, y]) => [x, y]));
    for (const segment of crossings.flat()) {
      const arc = weighted[segment.arc];
      const from = arc.indexOf(simplified[segment.arc][segment.index]);
      const to = arc.indexOf(simplified[segment.arc][segment.index + 1]);
      const removed = arc.slice(from + 1, to).sort((one, other) => other[2] - one[2]);
      if (removed[0]) removed[0][2] = Infinity;
    }
  }
  throw new Error("Simplified arcs still cross after 50 rounds of repair.");
}
