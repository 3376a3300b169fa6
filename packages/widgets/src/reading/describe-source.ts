import type { Language } from "@ishc/core";
import type { Snapshot } from "@ishc/core/snapshot";
import { missingFrom } from "./missing-from.js";
import { droppedLinksOf } from "./read-loaded.js";

/** Sources in words, as an element writes them. */
export interface SourceLine {
  readonly name: string;
  /** The first web address among them. */
  readonly url: string | undefined;
  /** One of them had an address that no link may lead to. */
  readonly isLinkDropped: boolean;
}

/**
 * The sources that a figure or target of a data file names.
 *
 * @throws {Refusal} when it names none, or one that the file does not have: no number goes without
 */
export function describeSource(
  snapshot: Snapshot,
  ids: readonly string[],
  language: Language,
): SourceLine {
  const { sources } = snapshot;
  const dropped = droppedLinksOf(snapshot);
  for (const id of ids.length > 0 ? ids : ["sources"])
    if (!sources.some((source) => source.id === id)) throw missingFrom(id, language);
  const found = sources.filter(({ id }) => ids.includes(id));
  return {
    name: found
      .map(({ title, publisher }) => (publisher ? `${title} (${publisher})` : title))
      .join("; "),
    url: found.find(({ url }) => url)?.url,
    isLinkDropped: found.some((source) =>
      dropped.includes(`sources[${sources.indexOf(source)}].url`),
    ),
  };
}
