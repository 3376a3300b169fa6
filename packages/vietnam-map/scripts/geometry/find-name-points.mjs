import { contains, ringPoints } from "./rings.mjs";

/** The width of a view in which room is counted, as drawings count it. */
const drawnWidth = 1000;

/** Half of a letter's width, and of a line's height, where a drawing is narrow and letters are large in it. */
const halfLetter = 12;
const halfLine = 28;

/** From the middle of a name to the border of its unit at least: a name may reach a little over it. */
const least = 30;

/** How much farther than a border to the sides one above or below may be: lines are wide. */
const flatness = 0.7;

/** Steps of the search, in units of the drawing: first everywhere, then around the best point. */
const steps = [12, 2];

/** The half width and height of a name in the lines that a map writes it in (`drawRegionName` of the widgets). */
function sizeOf(name) {
  const lines = name.replace(/^(.{3,}?) /, "$1\n").split("\n");
  const letterCount = Math.max(...lines.map(({ length }) => length));
  return { width: letterCount * halfLetter, height: lines.length * halfLine };
}

function distanceToLine([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [(x2 - x1) * flatness, y2 - y1];
  const [px, py] = [(x - x1) * flatness, y - y1];
  const share = (px * dx + py * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(px - at * dx, py - at * dy);
}

/** How much room a point has inside rings; 0 outside of them. */
function roomAt(point, rings) {
  if (rings.filter((ring) => contains(ring, point)).length % 2 === 0) return 0;
  let room = Infinity;
  for (const ring of rings)
    for (let index = 1; index < ring.length; index += 1)
      room = Math.min(room, distanceToLine(point, ring[index - 1], ring[index]));
  return room;
}

/** The best point of a raster, by a function that says how good one is. */
function search(rate, [left, top, right, bottom], step) {
  let best = { rating: 0, point: [left, top] };
  for (let x = left; x <= right; x += step)
    for (let y = top; y <= bottom; y += step) {
      const rating = rate([x, y]);
      if (rating > best.rating) best = { rating, point: [x, y] };
    }
  return best;
}

/** The best point of a unit for its name inside a view, clear of other names where that can be. */
function bestPoint({ rings, size }, height, others) {
  const rate = (point) => {
    const room = roomAt(point, rings);
    const overlaps = others.some(
      (other) =>
        Math.abs(other.point[0] - point[0]) < other.size.width + size.width &&
        Math.abs(other.point[1] - point[1]) < other.size.height + size.height,
    );
    return overlaps ? room / 1000 : room;
  };
  const [left, top, right, bottom] = [
    size.width,
    size.height,
    drawnWidth - size.width,
    height - size.height,
  ];
  const { point } = search(rate, [left, top, right, bottom], steps[0]);
  const [x, y] = point;
  const around = [
    Math.max(left, x - steps[0]),
    Math.max(top, y - steps[0]),
    Math.min(right, x + steps[0]),
    Math.min(bottom, y + steps[0]),
  ];
  const best = search(rate, around, steps[1]).point;
  return { point: best, room: roomAt(best, rings) };
}

/**
 * Where the names of units stand in a view, in the grid of its level, by code: the point inside a unit that
 * is farthest from its border, those with little room first. Units that the view does not show, or
 * without room for their name, are not in it.
 *
 * @param namesOf all names of a unit, by code
 */
export function findNamePoints(arcs, units, view, namesOf) {
  const scale = drawnWidth / view.width;
  const height = view.height * scale;
  const candidates = units.map(({ code, polygons }) => {
    const sizes = namesOf(code).map(sizeOf);
    const rings = polygons
      .flat()
      .map((ring) =>
        ringPoints(arcs, ring).map(([x, y]) => [(x - view.x) * scale, (y - view.y) * scale]),
      );
    const size = {
      width: Math.max(...sizes.map(({ width }) => width)),
      height: Math.max(...sizes.map((one) => one.height)),
    };
    return { code, rings, size, room: bestPoint({ rings, size }, height, []).room };
  });
  const placed = [];
  for (const candidate of candidates
    .filter(({ room }) => room >= least)
    .sort((one, other) => one.room - other.room))
    placed.push({ ...candidate, ...bestPoint(candidate, height, placed) });
  return Object.fromEntries(
    placed
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map(({ code, point: [x, y] }) => [
        code,
        [Math.round(view.x + x / scale), Math.round(view.y + y / scale)],
      ]),
  );
}
