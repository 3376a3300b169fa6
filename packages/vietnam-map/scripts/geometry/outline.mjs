import { doubleArea, ringPoints } from "./rings.mjs";

const ends = (arcs, index) => {
  const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
  return [points[0], points.at(-1)].map(String);
};

/** How often each arc is walked: once on the outer line, twice between two units. */
export function countArcUses(units) {
  const uses = new Map();
  for (const index of units.flatMap(({ polygons }) => polygons.flat(2))) {
    const arc = index < 0 ? ~index : index;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

/** The rings of the union of all units, as points: the arcs that one unit alone walks, joined. */
export function outlineRings(arcs, units) {
  const uses = countArcUses(units);
  const left = units
    .flatMap(({ polygons }) => polygons.flat(2))
    .filter((index) => uses.get(index < 0 ? ~index : index) === 1);
  const rings = [];
  while (left.length > 0) {
    const ring = left.splice(0, 1);
    const [start] = ends(arcs, ring[0]);
    for (;;) {
      const [, end] = ends(arcs, ring.at(-1));
      if (end === start) break;
      const next = left.findIndex((index) => ends(arcs, index)[0] === end);
      if (next < 0) return undefined;
      ring.push(...left.splice(next, 1));
    }
    rings.push(ringPoints(arcs, ring));
  }
  return rings;
}

/** Whether a ring turns the way of the source's outer rings, of which the first unit has one. */
export const turnsOutward = (arcs, [{ polygons }], ring) =>
  doubleArea(ring) < 0 === doubleArea(ringPoints(arcs, polygons[0][0])) < 0;
