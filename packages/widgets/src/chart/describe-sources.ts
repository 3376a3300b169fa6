import type { Language } from "@ishc/core";
import { formatCount } from "@ishc/core/format";
import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { panelTexts } from "../panel/panel-texts.js";
import { describeSource } from "../reading/describe-source.js";
import { chartTexts } from "./chart-texts.js";
import { writeFigureDay } from "./write-region.js";

/** More titles than these are a list that nobody reads; the table has them all. */
const longestNaming = 3;

/** Day and source of all figures of a map in one sentence, and the address when there is one source. */
export function describeSources(
  snapshot: Snapshot,
  figures: readonly SnapshotFigure[],
  others: readonly string[],
  language: Language,
): { readonly sourceLine: string; readonly sourceUrl?: string } {
  const { asOf, source, noSource, unofficial } = panelTexts[language];
  const words = chartTexts[language];
  const ids = new Set([...others, ...figures.flatMap(({ sources }) => sources)]);
  const found = [...ids].map((id) => describeSource(snapshot, [id], language));
  const titles = [...new Set(found.map(({ name }) => name))];
  const names = titles.slice(0, longestNaming).join("; ");
  const sorted = [...figures].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)].map(
    (figure) => figure && writeFigureDay({ ...figure, periodFrom: undefined } as never, language),
  );
  const days = first === last ? first : fill(words.days, { first: first ?? "", last: last ?? "" });
  const sentences = [
    /^(association|government)$/.test(snapshot.publisher.kind) ? undefined : unofficial,
    days && `${asOf} ${days}`,
    `${source}: ${
      titles.length > longestNaming
        ? fill(words.manySources, {
            names,
            count: formatCount(titles.length - longestNaming, language),
          })
        : names || noSource
    }`,
  ];
  const url = found.length === 1 ? found[0]?.url : undefined;
  return {
    sourceLine: sentences.filter(Boolean).join(". "),
    ...(url && /^https?:\/\//i.test(url) && { sourceUrl: url }),
  };
}
