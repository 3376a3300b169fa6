import type { SourceName } from "./sources.js";

/**
 * Counts of communes later than the first of an edition: id, day, communes (xã), wards (phường),
 * special zones (đặc khu), source. The communes that changed are in `communes/type-changes.ts`,
 * and a test holds the two against each other.
 */
export const communeCountChanges = [
  ["vn34:75", "2026-04-30", 62, 33, 0, "dong-nai-wards-2026"],
  ["vn34:24", "2026-09-20", 54, 45, 0, "bac-ninh-wards-2026"],
] as const satisfies readonly (readonly [
  id: string,
  asOf: string,
  communeCount: number,
  wardCount: number,
  specialZoneCount: number,
  source: SourceName,
])[];
