const cellSize = 64;

const orientation = (a, b, c) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const within = (a, b, c) =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

/** Whether two segments meet anywhere but in an end that both share. */
function meet(a, b, c, d) {
  const shared = [
    [a, b, c, d],
    [a, b, d, c],
    [b, a, c, d],
    [b, a, d, c],
  ].find(([end, , other]) => same(end, other));
  if (shared) {
    const [, far, , otherFar] = shared;
    // Two segments from one point overlap only when they lie on one line, on the same side.
    const [end] = shared;
    return (
      orientation(end, far, otherFar) === 0 &&
      (far[0] - end[0]) * (otherFar[0] - end[0]) + (far[1] - end[1]) * (otherFar[1] - end[1]) > 0
    );
  }
  const [o1, o2] = [orientation(a, b, c), orientation(a, b, d)];
  const [o3, o4] = [orientation(c, d, a), orientation(c, d, b)];
  if (o1 !== o2 && o3 !== o4) return true;
  return (
    (o1 === 0 && within(a, b, c)) ||
    (o2 === 0 && within(a, b, d)) ||
    (o3 === 0 && within(c, d, a)) ||
    (o4 === 0 && within(c, d, b))
  );
}

/** Every pair of segments of these arcs that cross, touch or overlap, as arc and index of each. */
export function findCrossings(arcs) {
  const cells = new Map();
  arcs.forEach((points, arc) => {
    for (let index = 0; index + 1 < points.length; index += 1) {
      const [a, b] = [points[index], points[index + 1]];
      const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
      const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
      for (let x = Math.floor(left / cellSize); x <= Math.floor(right / cellSize); x += 1) {
        for (let y = Math.floor(top / cellSize); y <= Math.floor(bottom / cellSize); y += 1) {
          const key = `${x},${y}`;
          if (!cells.has(key)) cells.set(key, []);
          cells.get(key).push({ arc, index, a, b });
        }
      }
    }
  });
  const found = new Map();
  for (const segments of cells.values()) {
    for (let one = 0; one < segments.length; one += 1) {
      for (let other = one + 1; other < segments.length; other += 1) {
        const [s, t] = [segments[one], segments[other]];
        if (meet(s.a, s.b, t.a, t.b)) found.set(`${s.arc}.${s.index}-${t.arc}.${t.index}`, [s, t]);
      }
    }
  }
  return [...found.values()];
}
