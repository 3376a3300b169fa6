import { checkFigures } from "../check/check-figures.js";
import type { Figure, FigureId } from "../figure/figure.js";
import type { Cell } from "../issue/issue.js";
import type { Result } from "../issue/result.js";
import { countryId, type PlaceId } from "../place/place.js";
import { unitLabel } from "../place/unit-label.js";
import type { Plan } from "../plan/plan.js";
import type { Source } from "../source/source.js";
import type { Tally } from "../tally/tally.js";
import type { Training } from "../training/training.js";
import { buildSnapshot } from "./build-snapshot.js";
import { chooseShown } from "./choose-shown.js";
import { listTalliedParts } from "./list-tallied-parts.js";
import type { Snapshot, SnapshotPlace } from "./snapshot.js";
import type { SnapshotFrame } from "./snapshot-frame.js";

/** What a snapshot is made from, as tables and registers give it. */
export interface SnapshotRecords {
  readonly figures?: readonly Figure[];
  readonly plans?: readonly Plan[];
  readonly trainings?: readonly Training[];
  /** Of figures, plans, trainings, schemes and clusters. */
  readonly sources: readonly Source[];
  /**
   * Of registers, plans and trainings, and of tallies that were sent; its sums join the published
   * figures, and those speak for provinces without a register.
   */
  readonly tally?: Tally;
  /** Where the figures stand in their file, for the person who builds. */
  readonly cells?: Readonly<Record<FigureId, Cell>>;
  /** How often something was found in the rows of registers: only counts leave the office. */
  readonly registerCounts?: Snapshot["issueCounts"]["register"];
}

/**
 * Makes a snapshot of records: adds the sums of registers as figures, checks all figures beside each
 * other, names the places that are spoken of, and builds the file. `ishc build` is this with files
 * around it. Equal input gives an equal snapshot.
 *
 * @returns The snapshot with its issues, or the errors that block it: those of `checkFigures` and
 *   of `buildSnapshot`.
 *
 * @example skip: a whole frame would hide the point
 * composeSnapshot({ figures: publishedFigures, sources: publishedSources }, frame).ok; // => true
 */
export function composeSnapshot(records: SnapshotRecords, frame: SnapshotFrame): Result<Snapshot> {
  const { gazetteer, clusters, schemes, ...head } = frame;
  const { plans = [], trainings = [], tally, cells, registerCounts = {} } = records;
  const published = records.figures ?? [];
  const shown = tally ? chooseShown(published, records.sources) : new Set<FigureId>();
  const tallied =
    tally &&
    listTalliedParts(
      tally,
      published.filter(({ id }) => shown.has(id)),
      frame,
    );
  const figures = [...published, ...(tallied?.figures ?? [])];
  const sources = [...records.sources, ...(tallied?.sources ?? [])];
  const issues = checkFigures(figures, {
    gazetteer,
    clusters,
    schemes,
    sources,
    asOf: head.asOf,
    ...(cells && { cells }),
  });
  return buildSnapshot({
    ...head,
    sources,
    places: listPlaces({ figures, plans, trainings }, frame),
    clusters,
    figures,
    schemes,
    plans,
    trainings,
    issues: [...issues, ...(tallied?.issues ?? [])],
    issueCounts: { register: registerCounts },
  });
}

/** Every province that is spoken of, as it was called on the cut-off, or on the last day it existed. */
function listPlaces(
  { figures, plans, trainings }: Required<Pick<SnapshotRecords, "figures" | "plans" | "trainings">>,
  { gazetteer, clusters, asOf }: SnapshotFrame,
): readonly SnapshotPlace[] {
  const named = new Set<PlaceId>(
    [
      ...figures.map(({ place }) => place),
      ...plans.map(({ province }) => province),
      ...trainings.map(({ province }) => province),
      ...clusters.flatMap(({ members }) => members),
    ].filter((place) => place !== undefined),
  );
  named.delete(countryId);
  return [...named].map((id) => {
    const { short, full } = unitLabel(gazetteer, id, asOf);
    return { id, name: short, label: full };
  });
}
