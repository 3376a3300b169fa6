import type { SourceName } from "./sources.js";

/**
 * Counts of communes later than the first of an edition: id, day, communes (xã), wards (phường),
 * special zones (đặc khu), source. What became of the communes of Quảng Ninh and Bắc Ninh when
 * those became cities in September 2026 was not found; their sums stand, their types may not.
 */
export const communeCountChanges = [
  ["vn34:75", "2026-04-30", 62, 33, 0, "dong-nai-2026"],
] as const satisfies readonly (readonly [
  id: string,
  asOf: string,
  communeCount: number,
  wardCount: number,
  specialZoneCount: number,
  source: SourceName,
])[];
