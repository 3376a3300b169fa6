import type { Snapshot } from "@ishc/core/snapshot";

/** Sources of a data file in words, and the first web address among them. */
export function describeSource(
  { sources }: Snapshot,
  ids: readonly string[] = [],
): { readonly name: string | undefined; readonly url: string | undefined } {
  const found = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const name = found
    .map(({ title, publisher }) => (publisher ? `${title} (${publisher})` : title))
    .join("; ");
  return { name: name || undefined, url: found.find(({ url }) => url)?.url };
}
