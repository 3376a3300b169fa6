import type { PackedGeometry } from "@ishc/core/outlines";

/**
 * The places that a map of an edition can show, by id, with the code of their region: its own units,
 * and those of other editions on the very same land. Same land is same outline: all editions walk
 * the same arcs. On a map of `vn34`, `vn63:20` is region 20: Lạng Sơn has not changed.
 */
export function listDrawnPlaces(
  { editions }: PackedGeometry,
  edition: string,
): ReadonlyMap<string, string> {
  const own = Object.entries(editions[edition]?.units ?? {});
  const codes = new Map(own.map(([code, { rings }]) => [rings, code]));
  const places = new Map<string, string>();
  for (const [id, { units }] of Object.entries(editions))
    for (const [code, { rings }] of Object.entries(units)) {
      const drawn = id === edition ? code : codes.get(rings);
      if (drawn !== undefined) places.set(`${id}:${code}`, drawn);
    }
  return places;
}
