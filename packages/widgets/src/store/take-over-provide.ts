import { getPageStore } from "./page-store.js";

/** What core's `snapshotScript` calls, and what it leaves when it comes before the elements. */
interface PageGlobal {
  provide?: (name: string, data: unknown) => void;
  queue?: [name: string, data: unknown][];
}

/**
 * Makes `ishc.provide` of this page the store's, and takes what `snapshot.js` left waiting
 * (decision 0028). Every copy of the script does it: they share the store.
 */
export function takeOverProvide(): void {
  const page = globalThis as { ishc?: PageGlobal };
  const global = (page.ishc ??= {});
  const store = getPageStore();
  global.provide = (name, data) => {
    store.provide(name, data);
  };
  for (const [name, data] of global.queue?.splice(0) ?? []) store.provide(name, data);
}
