import { awaited, loadFrom, type Input } from "./find-input.js";
import { getGeometryStore } from "./geometry-store.js";

/** An element that holds or names outlines. */
interface GeometryHolder extends Element {
  readonly geometry?: unknown;
  readonly geometrySrc?: string | null | undefined;
  readonly geometryName?: string | null | undefined;
}

/**
 * Where a map finds its outlines: `geometry`, `geometry-src`, what a script provided under
 * `geometry-name`, and without a name whatever came first.
 */
export function findGeometry(holder: GeometryHolder): Input {
  const { geometry, geometrySrc, geometryName } = holder;
  if (geometry) return { key: geometry, load: () => ({ value: geometry }) };
  if (geometrySrc) return loadFrom(geometrySrc, holder.baseURI);
  const name = geometryName ?? "";
  const provided = getGeometryStore().findGeometry(name);
  return provided ? { key: provided, load: () => provided } : awaited(name);
}
