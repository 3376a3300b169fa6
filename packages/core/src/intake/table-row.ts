import type { Day, Period } from "../day/day.js";
import type { Reported } from "../club/reported.js";
import type { Qualifier } from "../figure/qualifier.js";
import type { IssueCode } from "../issue/catalogue.js";
import { issueOf } from "../issue/issue-of.js";
import type { Cell, Issue } from "../issue/issue.js";
import { findChoice, type Choice } from "./choices.js";
import { cellText, isBrokenCell, isStoredDay, toCellValue } from "./cell-text.js";
import type { CellValue } from "./cell-value.js";
import { highestPublishedCount } from "./limits.js";
import { brokenCell, type NumberReading, type NumberUnit } from "./parse-number.js";
import { removePersons } from "./remove-persons.js";
import { readNumberCell } from "./read-number-cell.js";
import { readPeriod } from "./read-period.js";
import { readPlainDay } from "./read-plain-day.js";
import { readPlainNumber } from "./read-plain-number.js";
import { repeatableSlip, repeatableText } from "./repeatable-text.js";
import type { ColumnLayout, RowLayout } from "./row-layout.js";
import { screenText } from "./screen-text.js";
import { suggest } from "./suggest.js";

/** A number as its cell gives it; the qualifier only when a word stands beside it. */
export interface CountCell {
  readonly value: number;
  readonly qualifier?: Qualifier;
}

type Unread = Exclude<NumberReading["kind"], "number" | "missing" | "fraction" | "date">;
const numberCodes: Readonly<Record<Unread, IssueCode>> = {
  broken: "cell-broken",
  unclear: "number-unclear",
  "zero-or-missing": "number-zero-or-missing",
  "not-whole": "number-not-whole",
  negative: "number-negative",
  "too-large": "number-too-large",
  percent: "percent-in-count",
  unreadable: "value-unreadable",
};

const nothing: readonly never[] = [];
const notReported: Reported = { missing: "not-reported" };

/** Somebody's page by telephone number (zalo.me/0912…), or an address with who logs in. */
const personalLink = /^https?:\/\/[^/]*@|(?:[/=:]|%2b)(?:\+?84|0)[35789]\d{8}(?!\d)/i;

const isBrokenText = (text: string): boolean => text.startsWith("#") && brokenCell.test(text);

/**
 * One row of a table while it is read: gives the cells of known columns, and keeps what is wrong
 * with them. An empty cell is `undefined` everywhere and never an error by itself: see `require`.
 *
 * What is made or asked for each row has `private` fields and no `#` ones: for ES2021 those become
 * WeakMaps, which made reading a register several times slower (decision 0142). The fields are
 * declared and set in the constructor, or each would be defined once more before it is set.
 */
export class TableRow<Key extends string> {
  declare readonly at: Cell;
  /** None for most rows. */
  declare private issues: Issue[] | undefined;
  /** Columns whose text was refused: told once, however often it is asked for. */
  declare private refused: Set<string> | undefined;
  declare private readonly cells: readonly unknown[];
  declare private readonly layout: RowLayout;
  declare private readonly headings: ReadonlyMap<string, string>;

  constructor(
    at: Cell,
    cells: readonly unknown[],
    layout: RowLayout,
    headings: ReadonlyMap<string, string>,
  ) {
    this.at = at;
    this.issues = undefined;
    this.refused = undefined;
    this.cells = cells;
    this.layout = layout;
    this.headings = headings;
  }

  get hasErrors(): boolean {
    return this.issues?.some(({ severity }) => severity === "error") ?? false;
  }

  get issueCount(): number {
    return this.issues?.length ?? 0;
  }

  /** What was found so far, once: what is found later is another list. */
  takeIssues(): readonly Issue[] {
    const issues = this.issues;
    this.issues = undefined;
    return issues ?? nothing;
  }

  /** The cell as the file holds it; `""` when it or its column is not there. */
  value(column: Key): CellValue {
    return this.valueAt(this.layout.get(column));
  }

  private valueAt(layout: ColumnLayout | undefined): CellValue {
    if (layout?.position === undefined) return layout?.fixed ?? "";
    const cell = this.cells[layout.position];
    return typeof cell === "string" ? cell : toCellValue(cell);
  }

  /** What the heading above the row tells of a column. */
  heading(column: Key): string | undefined {
    return this.headings.get(column);
  }

  /** How many zeros the column's header adds. */
  zeros(column: Key): number {
    return this.layout.get(column)?.zeros ?? 0;
  }

  /**
   * What the cell says, in NFC and without outer spaces; nothing for an empty one, and nothing for
   * one that no column may hold: a broken cell, a formula, personal data, garbled text.
   */
  text(column: Key): string | undefined {
    const cell = this.value(column);
    const text = cellText(cell);
    if (text === "") return undefined;
    const fault = isBrokenCell(cell) || isBrokenText(text) ? "cell-broken" : screenText(text);
    if (fault === undefined) return text;
    this.refuse(fault, column, text);
    return undefined;
  }

  /** A text that is published as it stands, without the persons in it; removing one is told of. */
  publicText(column: Key): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const kept = removePersons(text);
    if (kept === text) return text;
    this.refuse("person-removed", column, text);
    return kept === "" ? undefined : kept;
  }

  /** What the cell says, whatever it is; for readings that never repeat it. */
  rawText(column: Key): string {
    return cellText(this.value(column));
  }

  /** The cell a person would open. */
  cellOf(column: Key): Cell {
    const columnIndex = this.layout.get(column)?.position;
    return { ...this.at, column, ...(columnIndex === undefined ? {} : { columnIndex }) };
  }

  report(code: IssueCode, column: Key, params: Issue["params"] = {}, suggestion?: string): void {
    this.issues ??= [];
    this.issues.push(
      issueOf(
        code,
        {
          columnVi: this.layout.get(column)?.header ?? column,
          columnEn: column,
          ...params,
        },
        {
          at: this.cellOf(column),
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ),
    );
  }

  /** Reports a cell that cannot be used, with what it says as far as a message may repeat it. */
  reject(code: IssueCode, column: Key, params: Issue["params"] = {}, suggestion?: string): void {
    const text = this.rawText(column);
    const shown =
      suggestion === undefined ? repeatableText(text) : repeatableSlip(text, suggestion);
    this.report(code, column, { text: shown, ...params }, suggestion);
  }

  /** An empty cell that had to be filled is an error. */
  require(column: Key): void {
    if (this.rawText(column) === "") this.report("value-missing", column);
  }

  private refuse(code: IssueCode, column: Key, text: string): void {
    this.refused ??= new Set();
    if (this.refused.has(column)) return;
    this.refused.add(column);
    this.report(code, column, code === "cell-broken" ? { text: repeatableText(text) } : {});
  }

  choice<C extends Choice>(column: Key, choices: readonly C[]): C | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const found = findChoice(choices, text);
    if (!found) {
      const words = choices.flatMap(({ id, words }) => [id, ...words]);
      this.reject(
        "choice-unknown",
        column,
        {
          choicesVi: choices.map(({ id, words }) => `${words[0]} (${id})`).join("; "),
          choicesEn: choices.map(({ id }) => id).join(", "),
        },
        suggest(text, words),
      );
    }
    return found;
  }

  period(column: Key): Period | undefined {
    const cell = this.value(column);
    // A stored day is that day, whatever its format shows.
    if (isStoredDay(cell)) return { first: cell.day, last: cell.day, precision: "day" };
    if (cell === "") return undefined;
    const plain = typeof cell === "string" ? readPlainDay(cell) : undefined;
    if (plain) return plain;
    const text = this.text(column);
    if (text === undefined) return undefined;
    const result = readPeriod(text);
    for (const { code, params, suggestion } of result.issues) {
      this.report(code, column, { ...params, text: repeatableText(text) }, suggestion);
    }
    return result.ok ? result.value : undefined;
  }

  /** A single day; a month or a year is no day, and none is chosen from it. */
  day(column: Key): Day | undefined {
    const period = this.period(column);
    if (!period || period.precision === "day") return period?.first;
    this.reject("day-not-exact", column);
    return undefined;
  }

  /** A whole number of things or of đồng. What is missing for a reason is `undefined`, not 0. */
  count(column: Key, unit: NumberUnit = "count"): CountCell | undefined {
    const reading = this.number(column, unit);
    switch (reading.kind) {
      case "number":
        if (unit === "count" && reading.value > highestPublishedCount) {
          this.rejectNumber("too-large", column, undefined);
          return undefined;
        }
        return {
          value: reading.value,
          ...(reading.qualifier ? { qualifier: reading.qualifier } : {}),
        };
      case "missing":
        return undefined;
      case "fraction":
        this.reject("number-is-fraction", column, { value: reading.value, of: reading.of });
        return undefined;
      case "date":
        this.reject("number-became-date", column, { fraction: reading.fraction });
        return undefined;
      default:
        this.rejectNumber(reading.kind, column, reading.suggestion);
        return undefined;
    }
  }

  /** A number of a register: a word that stands for a missing one is its reason, and never 0. */
  reported(column: Key, unit: NumberUnit): Reported {
    const layout = this.layout.get(column);
    const cell = this.valueAt(layout);
    if (cell === "") return notReported;
    const zeros = layout?.zeros ?? 0;
    if (zeros === 0 && typeof cell === "string") {
      const value = readPlainNumber(cell);
      if (value !== undefined) return { value, qualifier: "exact" };
    }
    const reading = readNumberCell(cell, unit, zeros);
    switch (reading.kind) {
      case "number":
        return { value: reading.value, qualifier: reading.qualifier ?? "exact" };
      case "missing":
        return { missing: reading.reason };
      case "fraction":
        this.reject("fraction-in-count", column);
        return { missing: "unreadable" };
      case "date":
        this.reject("number-became-date", column, { fraction: reading.fraction });
        return { missing: "unreadable" };
      default:
        this.rejectNumber(reading.kind, column, reading.suggestion);
        return { missing: "unreadable" };
    }
  }

  /** A telephone number in a column of counts is told as that, and not as a number too large. */
  private rejectNumber(kind: Unread, column: Key, suggestion: string | undefined): void {
    const fault = screenText(this.rawText(column));
    if (fault === undefined) this.reject(numberCodes[kind], column, {}, suggestion);
    else this.refuse(fault, column, "");
  }

  /** What a cell of numbers says; the unit of its header is counted in. */
  number(column: Key, unit: NumberUnit): NumberReading {
    return readNumberCell(this.value(column), unit, this.zeros(column));
  }

  /** An address that a page may link to: `http:` or `https:` and nothing else. */
  link(column: Key): string | undefined {
    const text = this.rawText(column) || undefined;
    if (text === undefined || /^https?:\/\/[^\s<>"]+$/i.test(text)) {
      if (text === undefined || !personalLink.test(text)) return text;
      this.refuse("personal-data", column, text);
      return undefined;
    }
    this.reject("link-unsafe", column);
    return undefined;
  }

  /** A text to be published of at most so many characters. */
  shortText(column: Key, limit: number): string | undefined {
    const text = this.publicText(column);
    const length = text === undefined ? 0 : Array.from(text).length;
    if (length <= limit) return text;
    this.report("value-too-long", column, { length, limit });
    return undefined;
  }
}
