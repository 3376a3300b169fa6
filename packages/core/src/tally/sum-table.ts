import { compareText } from "../text/compare-text.js";
import { addToSum, closeSum, openSum, type OpenSum, type SumContent } from "./add-sums.js";
import type { TallySum } from "./tally.js";

/** What a sum is the sum of. */
export type SumSubject = Pick<TallySum, "place" | "measure" | "scheme">;

/** Measure and scheme of a sum as one text: what sums of several places have in common. */
export const subjectKey = ({ measure, scheme }: Omit<SumSubject, "place">): string =>
  scheme === undefined ? measure : `${measure} ${scheme}`;

/** A sum while it is added to, and what it is the sum of. */
export interface SumRow {
  readonly subject: SumSubject;
  readonly sum: OpenSum;
}

/** Sums that were added up, in the order of place, measure and scheme, by code unit. */
export const listRows = (rows: readonly SumRow[]): readonly TallySum[] =>
  rows
    .map(({ subject, sum }) => ({ subject, sum, key: subjectKey(subject) }))
    .sort((a, b) => compareText(a.subject.place, b.subject.place) || compareText(a.key, b.key))
    .map(({ subject, sum }): TallySum => ({ ...subject, ...closeSum(sum) }));

/** Sums while they are added to: one entry for each place, measure and scheme. */
export class SumTable {
  private readonly rows = new Map<string, SumRow>();

  add(subject: SumSubject, content: SumContent): void {
    const key = `${subject.place} ${subjectKey(subject)}`;
    let row = this.rows.get(key);
    if (!row) this.rows.set(key, (row = { subject, sum: openSum() }));
    addToSum(row.sum, content);
  }

  list(): readonly TallySum[] {
    return listRows([...this.rows.values()]);
  }
}
