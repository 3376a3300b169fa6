import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import type { Language } from "@ishc/core";
import { textOf, type Typed } from "../facts/typed.js";
import { readTypedDay } from "../typed/read-typed.js";

/** The properties of an element that choose a figure of a data file. */
export interface Selection {
  readonly measure: Typed;
  readonly place: Typed;
  readonly cluster: Typed;
  readonly figurePart: Typed;
  readonly asOf: Typed;
}

/** Where a figure was counted: a cluster, else a place, else the country. */
export const subjectOf = (selection: Selection): string =>
  textOf(selection.cluster) ?? textOf(selection.place) ?? "country";

/** All figures of the selected measure, place and part, the earliest first. */
export function listSeries(snapshot: Snapshot, selection: Selection): readonly SnapshotFigure[] {
  const measure = textOf(selection.measure);
  const subject = subjectOf(selection);
  const part = textOf(selection.figurePart);
  return snapshot.figures
    .filter(
      (figure) =>
        figure.measure === measure &&
        (figure.place ?? figure.cluster) === subject &&
        figure.part === part,
    )
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/** The shown figure of the selected day, or the latest one. */
export function findFigure(
  series: readonly SnapshotFigure[],
  selection: Selection,
  language: Language,
): SnapshotFigure | undefined {
  const day = readTypedDay("as-of", selection.asOf, language)?.asOf;
  return series.filter((figure) => figure.shown && (!day || figure.asOf === day)).pop();
}
