import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import { findTarget, type FoundTarget } from "../reading/find-target.js";
import type { MapQuestion } from "./map-question.js";

/** What a data file says of one region. */
export interface RegionFacts {
  readonly figure?: SnapshotFigure | undefined;
  readonly target?: FoundTarget | undefined;
}

export interface MapFacts {
  /** By code of the region. */
  readonly regions: ReadonlyMap<string, RegionFacts>;
  /** The latest figure of each place that has no region of its own on this map. */
  readonly elsewhere: readonly SnapshotFigure[];
}

/** All shown figures that answer the question, the earliest first. */
export const listMapFigures = (
  snapshot: Snapshot,
  { measure, part, asOf, since }: MapQuestion,
): readonly SnapshotFigure[] =>
  snapshot.figures
    .filter(
      (figure) =>
        figure.shown &&
        figure.measure === measure &&
        figure.part === part &&
        figure.place?.includes(":") &&
        (!asOf || figure.asOf <= asOf) &&
        (!since || figure.asOf >= since),
    )
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));

/**
 * The latest figure of each region, and with a scheme the target of its own plan. A figure that counts
 * from another day than the target does not stand beside it (decision 0033). No share of a national
 * target is ever made up for a province.
 */
export function findRegionFacts(
  snapshot: Snapshot,
  question: MapQuestion,
  figures: readonly SnapshotFigure[],
  places: ReadonlyMap<string, string>,
): MapFacts {
  const { mode, scheme, measure, deadline } = question;
  const regions = new Map<string, RegionFacts>();
  if (mode === "ratio")
    for (const [place, code] of places) {
      const target = findTarget(
        snapshot,
        { scheme, measure, place, deadline: deadline as never },
        undefined,
      );
      if (target) regions.set(code, { target });
    }
  const elsewhere = new Map<string, SnapshotFigure>();
  for (const figure of figures) {
    const place = figure.place ?? "";
    const code = places.get(place);
    if (code === undefined) {
      elsewhere.set(place, figure);
      continue;
    }
    const { target } = regions.get(code) ?? {};
    const from = target?.terms.from;
    if (from && figure.periodFrom && figure.periodFrom !== from) continue;
    regions.set(code, { figure, target });
  }
  return { regions, elsewhere: [...elsewhere.values()] };
}
