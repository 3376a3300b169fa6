// Albers' equal-area conic backwards (Snyder, Map Projections: A Working Manual, 1987, equations
// 14-8 to 14-11, sphere), with the constants of docs/map-data.md.
const radians = Math.PI / 180;
const radius = 6371.0088;
const n = (Math.sin(11 * radians) + Math.sin(21 * radians)) / 2;
const c = Math.cos(11 * radians) ** 2 + 2 * n * Math.sin(11 * radians);
const rho0 = (radius * Math.sqrt(c - 2 * n * Math.sin(16 * radians))) / n;

/** Longitude and latitude of a point in kilometres from the upper left corner of the map's frame. */
export function toDegrees([eastKm, southKm]) {
  const x = eastKm - 397.33812;
  const y = rho0 + southKm - 823.08559;
  const sine = (c - ((Math.hypot(x, y) * n) / radius) ** 2) / (2 * n);
  return [106 + Math.atan2(x, y) / n / radians, Math.asin(sine) / radians];
}
