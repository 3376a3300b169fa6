import { archipelagos, placeArchipelagos, placeSmallIslands } from "./archipelagos.mjs";
import { findCrossings } from "./find-crossings.mjs";
import { gate } from "./gate.mjs";
import { frameKm } from "./project.mjs";
import { contains, ringPoints } from "./rings.mjs";

const within = (value, [from, to]) => from <= value && value <= to;

/** Fewer marks than this no drawing may show of an archipelago. */
const leastPointCount = 12;

/** A mark is drawn larger than its island: 20 km are 5 px on a map of 400 px. */
const markMarginKm = 20;

/** Both archipelagos are there, in the right units and seas, and their insets cover no land. */
export function checkIslandGates(level) {
  checkPositions(archipelagos);
  const { arcs, editions, unitsPerKm } = level;
  const placed = placeArchipelagos(unitsPerKm);
  const marks = placeSmallIslands(unitsPerKm);
  for (const [edition, units] of Object.entries(editions)) {
    const codes = new Set(units.map(({ code }) => code));
    for (const island of [...placed, ...marks]) {
      gate(
        codes.has(island.units[edition]),
        `${island.id ?? island.name} has a unit in ${edition}`,
      );
    }
  }
  const frame = { width: frameKm.width * unitsPerKm, height: frameKm.height * unitsPerKm };
  const rings = editions.vn63.flatMap(({ polygons }) =>
    polygons.map(([outer]) => ringPoints(arcs, outer)),
  );
  for (const { id, inset } of placed) {
    const margin = markMarginKm * unitsPerKm;
    gate(
      !marks.some(
        ({ x, y }) =>
          within(x, [inset.x - margin, inset.x + inset.width + margin]) &&
          within(y, [inset.y - margin, inset.y + inset.height + margin]),
      ),
      `the inset of ${id} keeps away from the marks of small islands`,
    );
    checkInset(id, inset, frame, { arcs, rings });
  }
}

/** What was typed by hand: two archipelagos, enough points, each where it is said to lie, none twice. */
export function checkPositions(islands) {
  gate(
    islands.map(({ id }) => id).join() === "hoang-sa,truong-sa",
    "Hoàng Sa and Trường Sa are there",
  );
  for (const { id, extent, points } of islands) {
    gate(points.length >= leastPointCount, `${id} has ${leastPointCount} points`);
    gate(new Set(points.map(([name]) => name)).size === points.length, `${id} has no point twice`);
    for (const [name, latitude, longitude] of points) {
      gate(
        within(latitude, extent.latitude) && within(longitude, extent.longitude),
        `${name} lies in ${id}`,
      );
    }
  }
}

function checkInset(id, { x, y, width, height }, frame, { arcs, rings }) {
  gate(
    x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height,
    `the inset of ${id} lies in the frame`,
  );
  const box = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  // No line of the map meets the box: then land is in it, or it is in land, or neither.
  gate(
    findCrossings([...arcs, box]).length === 0 &&
      !rings.some((ring) => contains(box, ring[0]) || contains(ring, box[0])),
    `the inset of ${id} covers no land`,
  );
}
