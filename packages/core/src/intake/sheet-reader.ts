import { issueOf } from "../issue/issue-of.js";
import type { Cell } from "../issue/issue.js";
import { Assumptions } from "./assumptions.js";
import { cellText, toCellValue } from "./cell-text.js";

import type { Column } from "./columns.js";
import { findHeader, type Header, type MappedColumn } from "./find-header.js";
import type { HeaderWords } from "./header-words.js";
import type { IssueList } from "./issue-list.js";
import { fewestLackingCells, headerSearchRows, mostHeaderLines } from "./limits.js";
import { listHeaderIssues } from "./list-header-issues.js";
import { MergedCells } from "./merged-cells.js";
import { readNumberCell } from "./read-number-cell.js";
import { readRowKind } from "./row-kind.js";
import { layoutOf, type RowLayout } from "./row-layout.js";
import type { Sheet } from "./sheet.js";
import { TableRow } from "./table-row.js";
import { findTitleUnit, type TitleUnit } from "./title-unit.js";
import { Totals } from "./totals.js";

/** How the rows of a kind of table are read. */
export interface SheetPlan<Key extends string> {
  readonly columns: readonly Column<Key>[];
  readonly words: HeaderWords;
  readonly findMapped: (header: string) => MappedColumn | undefined;
  /** What the name of a sheet tells of all its rows: an empty map when nothing. */
  readonly readSheetName: (name: string) => ReadonlyMap<string, string>;
  /** What a heading between rows tells of those below it; nothing when it is none. */
  readonly readHeading: (text: string) => ReadonlyMap<string, string> | undefined;
  readonly readRow: (
    row: TableRow<Key>,
    assumptions: Assumptions,
    totals: Totals<TableRow<Key>>,
  ) => void;
}

interface Body {
  readonly header: Header;
  readonly layout: RowLayout;
  /** Where the required columns are. */
  readonly required: readonly number[];
  /** The lines of the header over each column, for headers that come again. */
  readonly headerTexts: ReadonlyMap<number, readonly string[]>;
}

/**
 * Reads one sheet row by row in flat memory: finds the header among the first rows, then tells
 * records from blank rows, repeated headers, totals, comments and footers.
 */
export class SheetReader<Key extends string> {
  private readonly plan: SheetPlan<Key>;
  private readonly place: Cell;
  private readonly sheet: Sheet;
  private readonly issues: IssueList;
  private readonly merged: MergedCells;
  private readonly assumptions = new Assumptions();
  private readonly totals = new Totals<TableRow<Key>>((row, column, { stated, computed }) => {
    row.report("total-differs", column as Key, { stated, computed });
    for (const issue of row.takeIssues()) this.issues.add(issue);
  });
  private first: (readonly unknown[])[] | undefined = [];
  private body: Body | undefined;
  private rowCount = 0;
  private setAsideCount = 0;
  private firstSetAside = 0;
  private isBelowTable = false;
  private headings: ReadonlyMap<string, string> = new Map();
  private isFound = false;

  constructor(plan: SheetPlan<Key>, sheet: Sheet, issues: IssueList) {
    this.plan = plan;
    this.sheet = sheet;
    this.issues = issues;
    this.merged = new MergedCells(sheet.merges ?? []);
    this.place = {
      ...(sheet.file === undefined ? {} : { file: sheet.file }),
      ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }),
    };
  }

  get hasHeader(): boolean {
    return this.isFound;
  }

  get hasRows(): boolean {
    return this.rowCount > 0;
  }

  get file(): Cell {
    return this.place;
  }

  get header(): Header | undefined {
    return this.body?.header;
  }

  read(cells: readonly unknown[]): void {
    // A row that is no list comes only from a program that is none of ours.
    const row = Array.isArray(cells) ? cells : [];
    if (this.first) {
      this.first.push(row);
      if (this.first.length >= headerSearchRows + mostHeaderLines) this.begin();
      return;
    }
    this.readBodyRow(row);
  }

  end(): void {
    this.begin();
    this.totals.end();
    const { header, layout } = this.body ?? {};
    if (!header || !layout) return;
    const row = header.lastRow + 1;
    for (const { column, choice, rowCount } of this.assumptions.list()) {
      this.issues.add(
        issueOf(
          "value-assumed",
          {
            columnVi: layout.get(column)?.header ?? column,
            columnEn: column,
            rowCount,
            assumedVi: choice.words[0],
            assumedEn: choice.id,
          },
          { at: { ...this.place, row, column } },
        ),
      );
    }
    if (this.setAsideCount > 0) {
      this.issues.add(
        issueOf(
          "rows-set-aside",
          { rowCount: this.setAsideCount },
          { at: { ...this.place, row: this.firstSetAside } },
        ),
      );
    }
  }

  /** Looks for the header in the first rows, and reads those below it. */
  private begin(): void {
    const rows = this.first;
    if (!rows) return;
    this.first = undefined;
    const { words, findMapped, columns, readSheetName } = this.plan;
    const header = findHeader(rows, { words, findMapped, merges: this.sheet.merges ?? [] });
    if (!header) {
      this.rowCount = rows.length;
      return;
    }
    this.isFound = true;
    const keys = new Set(header.columns.flatMap(({ named }) => named?.key ?? []));
    const fixed = new Map(
      [...readSheetName(this.sheet.sheet ?? "")].filter(([key]) => !keys.has(key)),
    );
    const title = findTitleUnit(rows.slice(0, header.firstRow));
    const layout = layoutOf(columns, header.columns, fixed, title?.zeros);
    const issues = listHeaderIssues(header, columns, layout, this.place);
    if (title && isUnitNeeded(title, header, columns)) {
      const at = { ...this.place, row: title.row + 1 };
      this.issues.add(issueOf("unit-from-title", { text: title.text }, { at }));
    }
    for (const issue of issues) this.issues.add(issue);
    this.rowCount = header.lastRow + 1;
    // Each row would only repeat what is wrong with the header.
    if (issues.some(({ severity }) => severity === "error")) return;
    this.body = {
      header,
      layout,
      required: columns.flatMap(({ key, isRequired }) =>
        isRequired ? (layout.get(key)?.position ?? []) : [],
      ),
      headerTexts: new Map(
        header.columns.map(({ position, text }) => [position, text.split(" > ")]),
      ),
    };
    for (const [index, cells] of rows.entries()) {
      // Merged cells may reach from the header's rows into the first records.
      if (index <= header.lastRow) this.merged.fill(index, []);
      else this.readBodyRow(cells);
    }
  }

  private readBodyRow(cells: readonly unknown[]): void {
    const index = this.rowCount++;
    const body = this.body;
    if (!body) return;
    const filled = this.merged.fill(index, cells);
    const isBlank = (cell: unknown): boolean => cell === "" || cellText(toCellValue(cell)) === "";
    if (cells.every(isBlank)) return;
    let lackingCount = 0;
    for (const position of body.required) if (isBlank(filled[position])) lackingCount += 1;
    if (this.isHeaderAgain(body, cells, lackingCount)) return;
    const at = { ...this.place, row: index + 1 };
    const row = new TableRow<Key>(at, filled, body.layout, this.headings);
    // Columns are numbered right below the header, also the required ones.
    const isBelowHeader = index === body.header.lastRow + 1;
    const isDoubtful = lackingCount >= fewestLackingCells || isBelowHeader;
    if (isDoubtful && !this.isRecord(row, cells, lackingCount)) return;
    this.isBelowTable = false;
    this.plan.readRow(row, this.assumptions, this.totals);
    for (const issue of row.takeIssues()) this.issues.add(issue);
  }

  /** Long tables repeat their header on every page. */
  private isHeaderAgain(body: Body, cells: readonly unknown[], lackingCount: number): boolean {
    const isHeaderText = (position: number): boolean =>
      body.headerTexts.get(position)?.includes(cellText(toCellValue(cells[position]))) ?? false;
    const [first] = body.required;
    if (lackingCount < fewestLackingCells && (first === undefined || !isHeaderText(first))) {
      return false;
    }
    // Over a column of serial numbers, which has no header of ours, anything may stand.
    return (
      cells.some((_, position) => isHeaderText(position)) &&
      cells.every(
        (cell, position) =>
          !body.headerTexts.has(position) ||
          cellText(toCellValue(cell)) === "" ||
          isHeaderText(position),
      )
    );
  }

  /** A row that lacks most of a record: a sum is compared, other rows are counted and set aside. */
  private isRecord(row: TableRow<Key>, cells: readonly unknown[], lackingCount: number): boolean {
    const texts = cells.map((cell) => cellText(toCellValue(cell))).filter((text) => text !== "");
    if (lackingCount >= fewestLackingCells && this.readHeading(row, texts)) return false;
    const kind = readRowKind(texts, this.isBelowTable);
    if (kind === "numbering") return false;
    if (kind === "record" || lackingCount < fewestLackingCells) return true;
    if (kind === "total" || kind === "footer") this.isBelowTable = true;
    if (kind === "total" && this.compareTotal(row)) return false;
    this.setAsideCount += 1;
    if (this.setAsideCount === 1) this.firstSetAside = row.at.row ?? 0;
    return false;
  }

  /** "I. Huyện Bắc Sơn", perhaps with sums: it tells the district of the rows below it. */
  private readHeading(row: TableRow<Key>, texts: readonly string[]): boolean {
    const [first = "", second = ""] = texts;
    const isSerial = texts.length > 1 && /^[\divxlc]{1,6}[.)]?$/i.test(first);
    const [label, rest] = isSerial ? [second, texts.slice(2)] : [first, texts.slice(1)];
    if (!rest.every((text) => /^[\d.,]+$/.test(text))) return false;
    const told = this.plan.readHeading(label);
    if (!told) return false;
    this.headings = told;
    // Of a district that nobody knows the rows below are told nothing.
    if (told.size === 0) return false;
    this.isBelowTable = false;
    this.totals.announce(row, this.listStated(row));
    for (const text of told.values()) {
      this.issues.add(issueOf("section-heading", { text }, { at: row.at }));
    }
    return true;
  }

  /** Whether the row holds a sum of a column that is summed. */
  private compareTotal(row: TableRow<Key>): boolean {
    const stated = this.listStated(row);
    this.totals.compare(row, stated);
    return stated.size > 0;
  }

  /** The numbers of a totals row. */
  private listStated(row: TableRow<Key>): ReadonlyMap<string, number> {
    const stated = new Map<string, number>();
    for (const { key, unit } of this.plan.columns) {
      if (unit === undefined) continue;
      const reading = readNumberCell(row.value(key), unit, row.zeros(key));
      if (reading.kind === "number" && !reading.qualifier) stated.set(key, reading.value);
    }
    return stated;
  }
}

/** Whether some amount is read by the unit of the title. */
const isUnitNeeded = ({ zeros }: TitleUnit, header: Header, columns: readonly Column[]): boolean =>
  zeros > 0 &&
  header.columns.some(
    (column) =>
      column.zeros === undefined &&
      columns.some(({ key, unit }) => unit === "vnd" && key === column.named?.key),
  );
