import type { Loaded } from "./loaded.js";
import { getPageStore, type PageStore } from "./page-store.js";

/**
 * Outlines that all maps of a page share, added to the page's store by the first copy of the script that
 * has a map: the copy that made the store may be an older one without.
 */
export interface GeometryStore extends PageStore {
  /** Gives outlines a name: maps with `geometry-name="NAME"`, or with none of their own, draw them. */
  provideGeometry(name: string, geometry: unknown): void;
  /** The outlines provided under a name; under "" those that came last. */
  findGeometry(name: string): Loaded | undefined;
}

/** What the plain scripts of outlines call, and what they leave when they come first (decision 0060). */
interface PageGlobal {
  provideGeometry?: GeometryStore["provideGeometry"];
  geometryQueue?: readonly (readonly [name: string, geometry: unknown])[];
}

/** The page's store with its outlines; `ishc.provideGeometry` of the page is its own. */
export function getGeometryStore(): GeometryStore {
  const store = getPageStore() as PageStore & Partial<GeometryStore>;
  if (store.provideGeometry) return store as GeometryStore;
  const held = new Map<string, Loaded>();
  const own = Object.assign(store, {
    provideGeometry(name: string, geometry: unknown) {
      const loaded = { value: geometry };
      held.set(name, loaded).set("", loaded);
      store.notify();
    },
    findGeometry: (name: string) => held.get(name),
  });
  const page = (globalThis as { ishc?: PageGlobal }).ishc ?? {};
  page.provideGeometry = own.provideGeometry;
  for (const [name, geometry] of page.geometryQueue ?? []) own.provideGeometry(name, geometry);
  delete page.geometryQueue;
  return own;
}
