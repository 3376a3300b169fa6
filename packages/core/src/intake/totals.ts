/** A number of a row as a sum takes it: `undefined` for one that cannot be read or is not exact. */
export type Summand = number | undefined;

/** A totals row whose number is not the sum of its rows. */
export interface TotalDifference {
  readonly stated: number;
  readonly computed: number;
}

interface Sum {
  readonly value: number;
  /** A part could not be read or was not exact, so the sum decides nothing. */
  readonly isUnsure: boolean;
}

const nothing: Sum = { value: 0, isUnsure: false };
const add = (sum: Sum, part: Sum): Sum => ({
  value: sum.value + part.value,
  isUnsure: sum.isUnsure || part.isUnsure,
});

/** A totals row above its rows waits for them. */
interface Waiting<Row> {
  readonly row: Row;
  readonly column: string;
  readonly stated: number;
  readonly total: Sum;
}

/**
 * Compares totals rows (Cộng, Tổng cộng) with the rows they may sum: those since the totals row
 * before, all rows above, or, for one that stands above its rows, those below. Missing numbers count
 * as nothing, as in the spreadsheet.
 */
export class Totals<Row> {
  private readonly section = new Map<string, Sum>();
  private readonly all = new Map<string, Sum>();
  private waiting: readonly Waiting<Row>[] = [];
  private readonly report: (row: Row, column: string, difference: TotalDifference) => void;

  constructor(report: (row: Row, column: string, difference: TotalDifference) => void) {
    this.report = report;
  }

  /** A record's number. */
  add(column: string, summand: Summand): void {
    const part: Sum = { value: summand ?? 0, isUnsure: summand === undefined };
    for (const sums of [this.section, this.all]) {
      sums.set(column, add(sums.get(column) ?? nothing, part));
    }
  }

  /** A totals row with the numbers that stand in it. */
  compare(row: Row, stated: ReadonlyMap<string, number>): void {
    this.answerWaiting();
    for (const [column, value] of stated) {
      const section = this.section.get(column) ?? nothing;
      const all = this.all.get(column) ?? nothing;
      if (all.isUnsure || section.value === value || all.value === value) continue;
      const hasRowsAbove = this.section.size > 0;
      if (hasRowsAbove) this.report(row, column, { stated: value, computed: section.value });
      else this.waiting = [...this.waiting, { row, column, stated: value, total: all }];
    }
    this.section.clear();
  }

  end(): void {
    this.answerWaiting();
    // A total above all sections is the sum of all of them.
    for (const { row, column, stated, total } of this.waiting) {
      const all = this.all.get(column) ?? nothing;
      // Nothing below: then it was to be the sum of what stands above.
      const computed = all.value - total.value || all.value;
      if (!all.isUnsure && computed !== stated) this.report(row, column, { stated, computed });
    }
    this.waiting = [];
  }

  /** Those that the section just ended fulfils; the others wait for the end of the table. */
  private answerWaiting(): void {
    this.waiting = this.waiting.filter(
      ({ column, stated }) => this.section.get(column)?.value !== stated,
    );
  }
}
