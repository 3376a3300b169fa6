import type { Source, SourceId, SourceKind } from "../source/source.js";
import type { Assumptions } from "./assumptions.js";
import { findChoice, sourceKindChoices } from "./choices.js";

import type { TableRow } from "./table-row.js";

type SourceColumn = "source" | "source_kind" | "publisher" | "url" | "published";

const keyOf = (source: Pick<Source, "url" | "title" | "publisher">): string =>
  JSON.stringify([source.url ?? "", source.title, source.publisher ?? ""]);

/** An address as it can stand for a title that is not known. */
const titleOfLink = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, "");

/**
 * The sources that tables name, each once: one address, title and publisher are one source. Ids
 * follow the order of first mention and go on after sources that were read before.
 */
export class SourceList {
  readonly #sources = new Map<string, Source>();

  constructor(known: readonly Source[] = []) {
    for (const source of known) this.#sources.set(keyOf(source), source);
  }

  list(): readonly Source[] {
    return [...this.#sources.values()];
  }

  /** The source a row names; none when it names no title, publisher or address. */
  read(row: TableRow<SourceColumn>, assumptions: Assumptions): SourceId | undefined {
    const url = row.link("url");
    const publisher = row.publicText("publisher");
    const kind = row.choice("source_kind", sourceKindChoices)?.id;
    const published = row.period("published")?.last;
    const title = row.publicText("source") ?? (url ? titleOfLink(url) : publisher);
    if (title === undefined || row.hasErrors) return undefined;

    const known =
      this.#sources.get(
        keyOf({ title, ...(url ? { url } : {}), ...(publisher ? { publisher } : {}) }),
      ) ?? this.#findByLinkAlone(row, url, publisher);
    if (known) {
      this.#compare(row, known, kind, published);
      if (known.published === null && published) {
        this.#sources.set(keyOf(known), { ...known, published });
      }
      return known.id;
    }
    const source: Source = {
      id: `s${String(this.#nextNumber()).padStart(3, "0")}` as SourceId,
      kind: kind ?? this.#assumeKind(assumptions),
      title,
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
      published: published ?? null,
    };
    this.#sources.set(keyOf(source), source);
    return source.id;
  }

  /** A row with nothing but an address means the source that is already known under it. */
  #findByLinkAlone(
    row: TableRow<SourceColumn>,
    url: string | undefined,
    publisher: string | undefined,
  ): Source | undefined {
    if (url === undefined || publisher !== undefined || row.text("source") !== undefined) {
      return undefined;
    }
    return this.list().find((source) => source.url === url);
  }

  #compare(
    row: TableRow<SourceColumn>,
    known: Source,
    kind: SourceKind | undefined,
    published: Source["published"] | undefined,
  ): void {
    if (kind && kind !== known.kind) {
      row.reject("source-differs", "source_kind", { before: known.kind });
    }
    if (published && known.published && published !== known.published) {
      row.reject("source-differs", "published", { before: known.published });
    }
  }

  /** Of the kinds the least that an unnamed publisher can claim: it is shown after all official ones. */
  #assumeKind(assumptions: Assumptions): SourceKind {
    const press = findChoice(sourceKindChoices, "press" satisfies SourceKind);
    return press ? assumptions.take("source_kind", press).id : "press";
  }

  #nextNumber(): number {
    const numbers = this.list().map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
    return Math.max(0, ...numbers) + 1;
  }
}
