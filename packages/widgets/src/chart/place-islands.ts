import type { MapMatter } from "./describe-regions.js";
import type { MapIslands, MapRegion } from "./map-picture.js";

/** What an archipelago is called without that word, which its frame says. */
const shortName = (name: string) => name.replace(/^quần đảo | archipelago$/i, "");

/** The archipelagos of a map, with the region that governs each on this edition. */
export function placeIslands(
  { geometry, edition, language }: MapMatter,
  regions: readonly MapRegion[],
): readonly MapIslands[] {
  return geometry.archipelagos.map(({ id, name, units, inset, points }) => {
    const code = units[edition] ?? "";
    const governor = regions.find((region) => region.code === code);
    const full = name[language];
    return {
      id,
      code,
      label: governor ? `${full} (${governor.label})` : full,
      lines: [shortName(full), governor ? `(${governor.name})` : ""],
      inset,
      points: points.map(({ x, y }) => [x, y] as const),
    };
  });
}
