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

/** The sums of one column so far: changed by every record, since new ones would be objects for each number. */
export interface ColumnSums {
  readonly section: { -readonly [Key in keyof Sum]: Sum[Key] };
  readonly all: { -readonly [Key in keyof Sum]: Sum[Key] };
}

/** A record's number in its column. */
export function addTo({ section, all }: ColumnSums, summand: Summand): void {
  if (summand === undefined) {
    section.isUnsure = true;
    all.isUnsure = true;
  } else {
    section.value += summand;
    all.value += summand;
  }
}

/** A totals row above its rows waits for them. */
interface Waiting<Row> {
  readonly row: Row;
  readonly column: string;
  readonly stated: number;
  readonly total: Sum;
  /** In the heading of a section: it sums the rows up to the next heading or totals row, and no others. */
  readonly isOfSection: boolean;
}

/**
 * Compares totals rows (Cộng, Tổng cộng) with the rows they may sum: those since the totals row
 * before, all rows above, or, for one that stands above its rows, those below. Missing numbers count
 * as nothing, as in the spreadsheet.
 */
export class Totals<Row> {
  private readonly columns = new Map<string, ColumnSums>();
  /** Whether a record stands in the section so far. */
  private hasRowsAbove = false;
  private waiting: readonly Waiting<Row>[] = [];
  private readonly report: (row: Row, column: string, difference: TotalDifference) => void;

  constructor(report: (row: Row, column: string, difference: TotalDifference) => void) {
    this.report = report;
  }

  /** The sums of a column, for `addTo`. */
  of(column: string): ColumnSums {
    const known = this.columns.get(column);
    if (known) return known;
    const sums = { section: { ...nothing }, all: { ...nothing } };
    this.columns.set(column, sums);
    return sums;
  }

  /** After the numbers of each record. */
  countRow(): void {
    this.hasRowsAbove = true;
  }

  /** A totals row with the numbers that stand in it. */
  compare(row: Row, stated: ReadonlyMap<string, number>): void {
    this.answerWaiting();
    for (const [column, value] of stated) {
      const { section, all } = this.columns.get(column) ?? { section: nothing, all: nothing };
      if (all.isUnsure || section.value === value || all.value === value) continue;
      if (this.hasRowsAbove) this.report(row, column, { stated: value, computed: section.value });
      else
        this.waiting = [
          ...this.waiting,
          { row, column, stated: value, total: { ...all }, isOfSection: false },
        ];
    }
    this.startSection();
  }

  /** The heading of a section, perhaps with the sums of its rows, which follow. */
  announce(row: Row, stated: ReadonlyMap<string, number>): void {
    this.answerWaiting();
    this.startSection();
    for (const [column, value] of stated) {
      const total = { ...this.of(column).all };
      this.waiting = [...this.waiting, { row, column, stated: value, total, isOfSection: true }];
    }
  }

  end(): void {
    this.answerWaiting();
    // A total above all sections is the sum of all of them.
    for (const { row, column, stated, total, isOfSection } of this.waiting) {
      // A section without rows has nothing to compare.
      if (isOfSection) continue;
      const all = this.columns.get(column)?.all ?? nothing;
      // Nothing below: then it was to be the sum of what stands above.
      const computed = all.value - total.value || all.value;
      if (!all.isUnsure && computed !== stated) this.report(row, column, { stated, computed });
    }
    this.waiting = [];
  }

  /** Those that the section just ended fulfils; the others wait for the end of the table. */
  private answerWaiting(): void {
    if (!this.hasRowsAbove) return;
    this.waiting = this.waiting.filter(({ row, column, stated, isOfSection }) => {
      const section = this.columns.get(column)?.section ?? nothing;
      if (section.value === stated) return false;
      if (!isOfSection) return true;
      if (!section.isUnsure) this.report(row, column, { stated, computed: section.value });
      return false;
    });
  }

  private startSection(): void {
    for (const { section } of this.columns.values()) Object.assign(section, nothing);
    this.hasRowsAbove = false;
    // A heading right above another has no rows of its own to compare.
    this.waiting = this.waiting.filter(({ isOfSection }) => !isOfSection);
  }
}
