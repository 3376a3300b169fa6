// Albers' equal-area conic, so that a colour weighs what its land weighs (Snyder, Map Projections:
// A Working Manual, 1987, equations 14-1 to 14-6, sphere): parallels 11° and 21° N, origin 16° N 106° E.
const radians = Math.PI / 180;
const radius = 6371.0088;
const n = (Math.sin(11 * radians) + Math.sin(21 * radians)) / 2;
const c = Math.cos(11 * radians) ** 2 + 2 * n * Math.sin(11 * radians);
const rho = (latitude) => (radius * Math.sqrt(c - 2 * n * Math.sin(latitude * radians))) / n;
const rho0 = rho(16);

/** The upper left corner of the mainland's frame; overlays in degrees need the same two numbers. */
const frameOrigin = [-397.33812, -823.08559];

/** The mainland's frame; the archipelagos lie to its east and are drawn in insets or beside it. */
export const frameKm = { width: 772, height: 1651 };

/** Kilometres east and south of the frame's upper left corner. */
export function project([longitude, latitude]) {
  const theta = n * (longitude - 106) * radians;
  const east = rho(latitude) * Math.sin(theta);
  const south = rho(latitude) * Math.cos(theta) - rho0;
  return [east - frameOrigin[0], south - frameOrigin[1]];
}
