import type { PackedGeometry } from "../packed-geometry.js";

const unit = (rings: string) => ({ vi: "Đảo", en: "Island", type: "land", rings });

/**
 * Two squares of 10 beside each other: arc 0 is the border between them, from (10, 0) down to
 * (10, 10); 1 goes around the left one, 2 around the right one, 3 is an island of the right one.
 */
export const twoSquares: PackedGeometry = {
  format: 1,
  licence: "CC0-1.0",
  credit: { short: "us", url: "https://example.org", full: "made up" },
  level: "only",
  unitsPerKm: 1,
  width: 20,
  height: 20,
  unitTypes: {},
  editions: {
    now: {
      name: { vi: "nay", en: "now" },
      from: "2000-01-01",
      to: null,
      units: { L: unit("0,1"), R: unit("2,~0;3") },
    },
  },
  archipelagos: [],
  smallIslands: [],
  // 10,0 0,10 · 10,10 -10,0 0,-10 10,0 · 10,0 10,0 0,10 -10,0 · 15,15 2,0 0,2 -2,-2
  arcs: "UAAU UUVAAVUA UAUAAUVA eeEAAEFF",
};
