import { answerTimeoutMs } from "./fetch-text.js";
import type { Loaded } from "./loaded.js";
import { getPageStore } from "./page-store.js";

/** Where an element's data comes from. Two inputs with one key are the same data. */
export interface Input {
  readonly key: unknown;
  load(again?: boolean): Loaded | Promise<Loaded>;
}

/** An element that holds or names data. */
export interface DataHolder extends Element {
  readonly snapshot?: unknown;
  readonly src?: string | null | undefined;
  readonly data?: string | null | undefined;
}

/** Data that is not there yet: whoever provides it later calls the element back. */
export const awaited = (name: string): Input => ({
  key: `?${name}`,
  load: () =>
    new Promise((resolve) => {
      setTimeout(resolve, answerTimeoutMs, { problem: { code: "no-data", name } });
    }),
});

/** What is at an address. Of one that is none of the web (`javascript:`, `data:`) nothing is fetched. */
export function loadFrom(src: string, base: string): Input {
  let url = "";
  try {
    url = new URL(src, base).href;
  } catch {}
  return /^(https?|file):/.test(url)
    ? { key: url, load: (again) => getPageStore().load(url, again) }
    : { key: src, load: () => ({ problem: { code: "no-address", url: src } }) };
}

/** Data that an element has itself: property, inline JSON, address. */
export function findOwnInput(holder: DataHolder): Input | undefined {
  const value: unknown =
    holder.snapshot ?? holder.querySelector('script[type="application/json"]')?.textContent;
  if (value) return { key: value, load: () => ({ value }) };
  const src = holder.src ?? holder.getAttribute("src");
  return src ? loadFrom(src, holder.baseURI) : undefined;
}

/** `<ishc-data>`: of this name, or the last one before the element, or the first on the page. */
function findShared(element: Element, name: string): Input | undefined {
  const provided = name && getPageStore().find(name);
  if (provided) return { key: provided, load: () => provided };
  const holders = [...element.ownerDocument.querySelectorAll<DataHolder>("ishc-data")].filter(
    (holder) => !name || holder.getAttribute("name") === name,
  );
  const before = holders.filter(
    (holder) => element.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const holder = before.pop() ?? holders[0];
  return holder && findOwnInput(holder);
}

/**
 * Where an element finds its data, in this order: `snapshot`, inline JSON, `src`, `data="NAME"`,
 * the nearest `<ishc-data>`. None when its attributes hold the figure: with a `value` and no
 * `measure` to look for, or with both and no data on the page.
 */
export function findInput(
  element: DataHolder & { readonly value?: unknown; readonly measure?: unknown },
): Input | undefined {
  const own = findOwnInput(element);
  if (own) return own;
  const name = element.data ?? "";
  const hasValue = !name && (element.value === 0 || !!element.value);
  if (hasValue && !element.measure) return undefined;
  return findShared(element, name) ?? (hasValue ? undefined : awaited(name));
}
