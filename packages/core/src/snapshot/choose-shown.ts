import type { FigureId } from "../figure/figure.js";
import type { Qualifier } from "../figure/qualifier.js";
import { sourceKinds, type Source } from "../source/source.js";
import { compareText } from "../text/compare-text.js";
import { factKey } from "./fact-key.js";
import type { SnapshotFigure } from "./snapshot.js";

type Candidate = Omit<SnapshotFigure, "shown">;

/** How far the word leaves the truth open: not, on one side, on both. */
const openness: Readonly<Record<Qualifier, number>> = {
  exact: 0,
  over: 1,
  "at-least": 1,
  nearly: 1,
  "at-most": 1,
  about: 2,
};

/**
 * Of the figures of each fact the one to show (decision 0025): a day that is known before a
 * placeholder, then by who speaks (association, government, donor, press, project), the later
 * publication, the exacter word, the id. A figure that another of the same fact supersedes gives
 * way to it, and one that was corrected is never shown. All are kept.
 *
 * @param figures With sources that exist and no circle among what supersedes what.
 * @returns The ids of the figures to show: one for each fact, none where every figure was corrected.
 */
export function chooseShown(
  figures: readonly Candidate[],
  sources: readonly Source[],
): ReadonlySet<FigureId> {
  const withdrawn = findWithdrawn(figures);
  const best = new Map<string, Candidate>();
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const rankOf = (figure: Candidate): Rank => {
    const own = figure.sources.flatMap((id) => sourceOf.get(id) ?? []);
    const kind = Math.min(
      sourceKinds.length,
      ...own.map((source) => sourceKinds.indexOf(source.kind)),
    );
    const published = own
      .filter((source) => sourceKinds[kind] === source.kind)
      .reduce((latest, { published: day }) => (day && day > latest ? day : latest), "");
    return [
      figure.asOfBasis === "placeholder" ? 1 : 0,
      kind,
      published,
      openness[figure.qualifier],
      figure.id,
    ];
  };
  for (const figure of figures) {
    if (withdrawn.has(figure.id)) continue;
    const key = factKey(figure);
    const rival = best.get(key);
    if (!rival || isBefore(rankOf(figure), rankOf(rival))) best.set(key, figure);
  }
  return new Set([...best.values()].map((figure) => figure.id));
}

type Rank = readonly [
  placeholder: number,
  kind: number,
  published: string,
  openness: number,
  id: string,
];

function isBefore(first: Rank, second: Rank): boolean {
  const order =
    first[0] - second[0] ||
    first[1] - second[1] ||
    // The later day first.
    compareText(second[2], first[2]) ||
    first[3] - second[3] ||
    compareText(first[4], second[4]);
  return order < 0;
}

function findWithdrawn(figures: readonly Candidate[]): ReadonlySet<FigureId> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const withdrawn = new Set<FigureId>();
  for (const figure of figures) {
    if (!figure.supersedes) continue;
    const older = byId.get(figure.supersedes.figure);
    if (!older) continue;
    if (figure.supersedes.reason === "corrected" || factKey(older) === factKey(figure)) {
      withdrawn.add(older.id);
    }
  }
  return withdrawn;
}
