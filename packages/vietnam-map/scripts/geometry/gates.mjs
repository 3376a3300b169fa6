import { unitAreaKm2 } from "./build-level.mjs";
import { capitals } from "./capitals.mjs";
import { findCrossings } from "./find-crossings.mjs";
import { project } from "./project.mjs";
import { contains, doubleArea, ringArea, ringPoints } from "./rings.mjs";
import { codeOfSourceName } from "./unit-codes.mjs";

const gate = (holds, sentence) => {
  if (!holds) throw new Error(`The map does not pass: ${sentence}`);
};

/** What must hold of a level before a byte of it is written; throws with the gate that does not. */
export function checkGates(level, source, formedFrom) {
  const { arcs, editions, unitsPerKm } = level;
  const { vn63, vn34 } = editions;
  gate(new Set(vn63.map(({ code }) => code)).size === 63, "63 units, every code once");
  gate(new Set(vn34.map(({ code }) => code)).size === 34, "34 units, every code once");
  gate(findCrossings(arcs).length === 0, "no arc crosses, touches or overlaps another");

  const sourceArea = new Map(
    source.map(({ name, polygons }) => [
      codeOfSourceName[name],
      polygons.reduce(
        (sum, [outer, ...holes]) =>
          sum +
          ringArea(outer.map(project)) -
          holes.reduce((holeSum, hole) => holeSum + ringArea(hole.map(project)), 0),
        0,
      ),
    ]),
  );
  for (const unit of vn63) {
    const ratio = unitAreaKm2(level, unit) / sourceArea.get(unit.code);
    gate(Math.abs(ratio - 1) <= 0.05, `area of ${unit.code} within 5 %, it is ${ratio}`);
  }
  for (const unit of vn34) {
    const parts = formedFrom[unit.code].map(
      (code) => sourceArea.get(code) ?? gate(false, `part ${code} of ${unit.code}`),
    );
    const ratio = unitAreaKm2(level, unit) / parts.reduce((sum, area) => sum + area, 0);
    gate(Math.abs(ratio - 1) <= 0.05, `area of merged ${unit.code} within 5 %, it is ${ratio}`);
  }
  const total = (units) => units.reduce((sum, unit) => sum + unitAreaKm2(level, unit), 0);
  gate(total(vn63) === total(vn34), "both editions have the same area");

  const inUnit = ({ polygons }, point) =>
    polygons.some(
      ([outer, ...holes]) =>
        contains(ringPoints(arcs, outer), point) &&
        !holes.some((hole) => contains(ringPoints(arcs, hole), point)),
    );
  for (const [code, capital] of Object.entries(capitals)) {
    const point = project(capital).map((km) => km * unitsPerKm);
    const homes = vn63.filter((unit) => inUnit(unit, point)).map((unit) => unit.code);
    gate(
      homes.join() === code,
      `capital of ${code} inside its unit only, it is in ${homes.join()}`,
    );
    const merged = vn34.filter((unit) => inUnit(unit, point)).map((unit) => unit.code);
    const heir = Object.keys(formedFrom).find((key) => formedFrom[key].includes(code));
    gate(
      merged.join() === heir,
      `capital of ${code} inside ${heir} only, it is in ${merged.join()}`,
    );
  }

  // Without crossings a hole in the union could only be an inner border that one unit alone walks.
  const uses = new Map();
  for (const { polygons } of vn63) {
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
  }
  gate(
    [...uses.values()].every((count) => count <= 2),
    "no border is walked by three units",
  );
  gate(outlineHoles(arcs, vn63, uses).length === 0, "the union of all units has no hole");
}

/** Rings of the outer line that run against it: seas inside the land. */
function outlineHoles(arcs, units, uses) {
  const outer = units
    .flatMap(({ polygons }) => polygons.flat(2))
    .filter((index) => uses.get(index < 0 ? ~index : index) === 1);
  const from = new Map(outer.map((index) => [String(ends(arcs, index)[0]), index]));
  const left = new Set(outer);
  const holes = [];
  for (const start of outer) {
    if (!left.has(start)) continue;
    const ring = [];
    let index = start;
    while (left.has(index)) {
      left.delete(index);
      ring.push(index);
      index = from.get(String(ends(arcs, index)[1]));
    }
    if (doubleArea(ringPoints(arcs, ring)) < 0 !== outerTurnsNegative(arcs, units))
      holes.push(ring);
  }
  return holes;
}

const ends = (arcs, index) => {
  const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
  return [points[0], points.at(-1)];
};

/** The way in which outer rings turn is the source's; the first unit tells it. */
const outerTurnsNegative = (arcs, [{ polygons }]) =>
  doubleArea(ringPoints(arcs, polygons[0][0])) < 0;
