import { mapPaths, type MapPaths, type PackedGeometry } from "@ishc/core/outlines";

const known = new WeakMap<PackedGeometry, Map<string, MapPaths>>();

/** The paths of an edition, made once for all maps of these outlines. */
export function findPaths(geometry: PackedGeometry, edition: string): MapPaths {
  const editions = known.get(geometry) ?? new Map<string, MapPaths>();
  known.set(geometry, editions);
  const paths = editions.get(edition) ?? mapPaths(geometry, edition);
  editions.set(edition, paths);
  return paths;
}
