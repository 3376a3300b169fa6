/** Twice the signed area of a closed ring. */
export const doubleArea = (ring) => {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    sum += ring[index][0] * ring[index + 1][1] - ring[index + 1][0] * ring[index][1];
  }
  return sum;
};

export const ringArea = (ring) => Math.abs(doubleArea(ring)) / 2;

/** The points of a ring that is told as arcs; a negative index is an arc walked backwards (~index). */
export const ringPoints = (arcs, indexes) =>
  indexes.flatMap((index, position) => {
    const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return position === 0 ? points : points.slice(1);
  });

/** Area of polygons told as arcs: outer rings less holes. */
export const polygonsArea = (arcs, polygons) =>
  polygons.reduce(
    (sum, rings) =>
      sum +
      rings.reduce(
        (area, ring, index) => area + (index === 0 ? 1 : -1) * ringArea(ringPoints(arcs, ring)),
        0,
      ),
    0,
  );

/** Whether a point lies inside a ring (even-odd rule). */
export const contains = (ring, [x, y]) => {
  let inside = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index, index += 1) {
    const [x1, y1] = ring[index];
    const [x2, y2] = ring[last];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};
