import type { FigureId } from "../figure/figure.js";
import { compareText } from "../text/compare-text.js";
import { isOfSome } from "./is-of-some.js";
import type { SnapshotFigure, SnapshotSeries } from "./snapshot.js";

/**
 * The series of a file: shown figures of one measure, place or cluster and part, of flows those that
 * count from one day. A place carries its edition, so a series never joins two divisions of the
 * country; figures of a placeholder day and sums of some provinces stand in none.
 */
export function listSeries(figures: readonly SnapshotFigure[]): readonly SnapshotSeries[] {
  const groups = new Map<string, SnapshotFigure[]>();
  for (const figure of figures) {
    if (!figure.shown || figure.asOfBasis === "placeholder" || isOfSome(figure)) continue;
    const { measure, place, cluster, part, periodFrom } = figure;
    const key = JSON.stringify([measure, place, cluster, part, periodFrom]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group): SnapshotSeries => {
      const ordered = [...group].sort(
        (a, b) => compareText(a.asOf, b.asOf) || compareText(a.id, b.id),
      );
      const { id, measure, place, cluster, part, periodFrom } = ordered[0] as SnapshotFigure;
      return {
        id: `series.${id}`,
        measure,
        ...(place !== undefined && { place }),
        ...(cluster !== undefined && { cluster }),
        ...(part !== undefined && { part }),
        ...(periodFrom && { periodFrom }),
        figures: ordered.map((figure): FigureId => figure.id),
      };
    });
}
