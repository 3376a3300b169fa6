import { unitAreaKm2 } from "./build-level.mjs";
import { capitals } from "./capitals.mjs";
import { findCrossings } from "./find-crossings.mjs";
import { gate } from "./gate.mjs";
import { countArcUses, outlineRings, turnsOutward } from "./outline.mjs";
import { frameKm, project } from "./project.mjs";
import { contains, ringArea, ringPoints } from "./rings.mjs";
import { codeOfSourceName } from "./unit-codes.mjs";

/** What must hold of a level before a byte of it is written; throws with the gate that does not. */
export function checkGates(level, source, formedFrom) {
  checkCodes(level.editions);
  checkTopology(level);
  checkAreas(level, source, formedFrom);
  checkCapitals(level, formedFrom);
}

function checkCodes({ vn63, vn34 }) {
  const distinct = (units) => new Set(units.map(({ code }) => code)).size;
  gate(vn63.length === 63 && distinct(vn63) === 63, "63 units, every code once");
  gate(vn34.length === 34 && distinct(vn34) === 34, "34 units, every code once");
}

/**
 * Neither overlap nor hole, by what makes them impossible: arcs meet in their ends only, each side
 * of an arc belongs to one unit at most, and the outer line has neither ring inside ring nor seas.
 */
function checkTopology({ arcs, editions, unitsPerKm }) {
  gate(
    arcs
      .flat()
      .every(
        ([x, y]) =>
          isWithin(x, frameKm.width, unitsPerKm) && isWithin(y, frameKm.height, unitsPerKm),
      ),
    "every point lies in the frame",
  );
  gate(findCrossings(arcs).length === 0, "no arc crosses, touches or overlaps another");
  for (const [edition, units] of Object.entries(editions)) {
    const walked = units.flatMap(({ polygons }) => polygons.flat(2));
    gate(new Set(walked).size === walked.length, `${edition}: each side of a border has one unit`);
    gate(
      [...countArcUses(units).values()].every((count) => count <= 2),
      `${edition}: no border is walked by three units`,
    );
    const rings = outlineRings(arcs, units);
    gate(rings !== undefined, `${edition}: the outer line closes`);
    gate(
      rings.every((ring) => turnsOutward(arcs, units, ring)),
      `${edition}: the union of all units has no hole`,
    );
    gate(
      rings.every((ring) => !rings.some((other) => other !== ring && liesIn(ring, other))),
      `${edition}: no island lies inside another unit`,
    );
  }
}

const isWithin = (value, sideKm, unitsPerKm) => value >= 0 && value <= sideKm * unitsPerKm;

/** A point that both share says nothing of inside and outside. */
function liesIn(ring, other) {
  const shared = new Set(other.map(String));
  const own = ring.find((point) => !shared.has(String(point)));
  return own !== undefined && contains(other, own);
}

function checkAreas(level, source, formedFrom) {
  const { vn63, vn34 } = level.editions;
  const sourceArea = new Map(
    source.map(({ name, polygons }) => [
      codeOfSourceName[name],
      polygons
        .map((rings) => rings.map((ring) => ringArea(ring.map(project))))
        .reduce(
          (sum, [outer, ...holes]) => holes.reduce((rest, hole) => rest - hole, sum + outer),
          0,
        ),
    ]),
  );
  const isNear = (unit, parts) => {
    const expected = parts.reduce((sum, code) => sum + (sourceArea.get(code) ?? NaN), 0);
    const ratio = unitAreaKm2(level, unit) / expected;
    gate(Math.abs(ratio - 1) <= 0.05, `area of ${unit.code} within 5 % of its source: ${ratio}`);
  };
  for (const unit of vn63) isNear(unit, [unit.code]);
  for (const unit of vn34) isNear(unit, formedFrom[unit.code]);
  const total = (units) => units.reduce((sum, unit) => sum + unitAreaKm2(level, unit), 0);
  gate(total(vn63) === total(vn34), "both editions have the same area");
}

function checkCapitals({ arcs, editions, unitsPerKm }, formedFrom) {
  const isIn = ({ polygons }, point) =>
    polygons.some(
      ([outer, ...holes]) =>
        contains(ringPoints(arcs, outer), point) &&
        !holes.some((hole) => contains(ringPoints(arcs, hole), point)),
    );
  for (const [code, capital] of Object.entries(capitals)) {
    const point = project(capital).map((km) => km * unitsPerKm);
    const homes = (units) =>
      units
        .filter((unit) => isIn(unit, point))
        .map((unit) => unit.code)
        .join();
    const heir = Object.keys(formedFrom).find((key) => formedFrom[key].includes(code));
    for (const [units, home] of [
      [editions.vn63, code],
      [editions.vn34, heir],
    ]) {
      gate(homes(units) === home, `capital of ${code} inside ${home} only: ${homes(units)}`);
    }
  }
}
