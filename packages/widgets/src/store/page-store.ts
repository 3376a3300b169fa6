import { fetchText } from "./fetch-text.js";
import type { Loaded } from "./loaded.js";

/**
 * What all elements of a page share, also those of another copy or version of the script: one
 * object under `globalThis[Symbol.for("ishc.store.1")]`. The number is that of this contract:
 * members may be added to it, none is ever changed or removed. Only plain data passes through it,
 * unchecked: each copy reads it with its own reader.
 */
export interface PageStore {
  readonly contract: 1;
  /** Versions of the script on this page, in the order they came. */
  readonly versions: string[];
  /** Gives data a name: elements with `data="NAME"` show it. */
  provide(name: string, data: unknown): void;
  /** What was provided under a name. */
  find(name: string): Loaded | undefined;
  /**
   * The text at an absolute address, fetched once per page. Never rejects.
   *
   * @param again fetch anew; a file that came before is kept if it fails
   */
  load(url: string, again?: boolean): Promise<Loaded>;
  /** Says that data has changed: all elements look again. */
  notify(): void;
  /** Calls back whenever data was provided, fetched anew or changed. Returns the way to stop it. */
  subscribe(listener: () => void): () => void;
}

/** What core's `snapshotScript` calls, and what it leaves when it comes before the elements. */
interface PageGlobal {
  provide?: PageStore["provide"];
  readonly queue?: readonly (readonly [name: string, data: unknown])[];
}

const storeKey = Symbol.for("ishc.store.1");

function createStore(): PageStore {
  const provided = new Map<string, Loaded>();
  const loads = new Map<string, Promise<Loaded>>();
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    contract: 1,
    versions: [],
    provide(name, data) {
      provided.set(name, { value: data });
      notify();
    },
    notify,
    find: (name) => provided.get(name),
    load(url, again) {
      const known = loads.get(url);
      if (known && !again) return known;
      const load = fetchText(url).then((loaded) => (loaded.problem && known) || loaded);
      loads.set(url, load);
      if (known) void load.then(notify);
      return load;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store of this page, made by whoever asks first; `ishc.provide` of the page is its own. */
export function getPageStore(): PageStore {
  const page = globalThis as { [storeKey]?: PageStore | undefined; ishc?: PageGlobal };
  const known = page[storeKey];
  if (known) return known;
  const store = (page[storeKey] = createStore());
  const { queue = [] } = (page.ishc = Object.assign(page.ishc ?? {}, { provide: store.provide }));
  for (const [name, data] of queue) store.provide(name, data);
  return store;
}
