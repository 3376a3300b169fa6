import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import type { Club } from "../club/club.js";
import type { Figure } from "../figure/figure.js";
import type { Plan } from "../plan/plan.js";
import type { Source } from "../source/source.js";
import type { Training } from "../training/training.js";
import type { CellValue } from "./cell-value.js";
import { moneyUnits, type ColumnMap } from "./column-map.js";
import type { Column } from "./columns.js";
import { headerWordsOf } from "./header-words-of.js";
import { IssueList, type IssueCounts } from "./issue-list.js";
import { mostIssuesPerCode } from "./limits.js";
import type { ClubDraft } from "./club-draft.js";
import { openClubs } from "./open-clubs.js";
import type { ClubTableContext } from "./club-table-context.js";
import { openFigures, type FigureTableContext } from "./open-figures.js";
import { openPlans, type PlanTableContext } from "./open-plans.js";
import { openTrainings, type TrainingTableContext } from "./open-trainings.js";
import type { Deliver, DeliverToChecks, RowReader } from "./row-reader.js";
import { SheetReader, type SheetPlan } from "./sheet-reader.js";
import type { Sheet } from "./sheet.js";
import { toColumnMap } from "./to-column-map.js";
import { tableKinds, type TableKind } from "./table-kinds.js";

/** What each kind of table is read against. */
export interface TableContexts {
  readonly clubs: ClubTableContext;
  readonly figures: FigureTableContext;
  readonly plans: PlanTableContext;
  readonly trainings: TrainingTableContext;
}

/** What the rows of each kind of table become. */
export interface TableRecords {
  readonly clubs: Club;
  readonly figures: Figure;
  readonly plans: Plan;
  readonly trainings: Training;
}

export interface TableReaderOptions<Kind extends TableKind> extends Sheet {
  /** What headers stand for; those it does not name are looked up as without it. */
  readonly columnMap?: ColumnMap;
  /** Called for each record, in the order of the rows; plans come after the last row. */
  readonly onRecord?: Deliver<TableRecords[Kind]>;
}

/** What reading a table gave, besides its records. */
export interface TableReading {
  readonly kind: TableKind;
  readonly recordCount: number;
  /** Of each code the first 1,000, in the order of the rows. */
  readonly issues: readonly Issue[];
  /** How often each code was found. */
  readonly counts: IssueCounts;
  /** Those of the context and those of the tables. */
  readonly sources: readonly Source[];
  /** What the headers were taken for: kept in a file, it reads the next table of the same office. */
  readonly columnMap?: ColumnMap;
}

/** Reads tables of one kind row by row, in memory that does not grow with them. */
export interface TableReader {
  /** The next row of the file: every one in order, blank rows and titles too. */
  read(cells: readonly CellValue[]): void;
  /** Goes on to another sheet or file of the same kind. */
  next(sheet: Sheet): void;
  /** After the last row. */
  end(): TableReading;
}

/**
 * Starts to read a table of a kind. It takes rows as they come from a file and hands records to
 * `onRecord`; a row with an error that makes its record worthless gives none.
 *
 * Issues: those of the table, of cells, of days and of places; see `docs/issues.md`.
 *
 * @example
 * const clubs: string[] = [];
 * const reader = createTableReader(
 *   "figures",
 *   { gazetteer, clusters: [] },
 *   { onRecord: ({ value }) => clubs.push(String(value)) },
 * );
 * reader.read(["Chỉ tiêu", "Địa bàn", "Tính đến", "Giá trị"]);
 * reader.read(["clubs", "cả nước", "6/2018", "1.458"]);
 * reader.end().recordCount; // => 1
 */
export function createTableReader<Kind extends TableKind>(
  kind: Kind,
  context: TableContexts[Kind],
  options: TableReaderOptions<Kind> = {},
): TableReader {
  return openTable(kind, context, options, new IssueList(mostIssuesPerCode));
}

type Openers = {
  readonly [Kind in TableKind]: (
    context: TableContexts[Kind],
    deliver: DeliverToChecks<TableRecords[Kind]>,
    deliverDraft?: DeliverToChecks<ClubDraft>,
  ) => RowReader<string>;
};
const openers: Openers = {
  clubs: openClubs,
  figures: openFigures,
  plans: openPlans,
  trainings: openTrainings,
};

/** The same for checks, which see the row behind a record. */
export interface OpenTableOptions<Kind extends TableKind> extends Omit<
  TableReaderOptions<Kind>,
  "onRecord"
> {
  readonly onRecord?: DeliverToChecks<TableRecords[Kind]>;
  /** Called for each row of a register that is no record. */
  readonly onDraft?: DeliverToChecks<ClubDraft>;
}

/** The same with a list of issues that others add to: checks of rows find theirs in between. */
export function openTable<Kind extends TableKind>(
  kind: Kind,
  context: TableContexts[Kind],
  { columnMap, onRecord, onDraft, ...sheet }: OpenTableOptions<Kind>,
  issues: IssueList,
): TableReader {
  let recordCount = 0;
  const deliver: DeliverToChecks<TableRecords[Kind]> = (record, row) => {
    recordCount += 1;
    onRecord?.(record, row);
  };
  const rows = openers[kind](context, deliver, onDraft);
  const mapped = new Map(columnMap?.columns.map((column) => [column.header, column]));
  const plan: SheetPlan<string> = {
    columns: tableKinds[kind],
    words: headerWordsOf(kind),
    findMapped: (header: string) => {
      const column = mapped.get(header);
      return (
        column && {
          column: column.column,
          ...(column.unit === undefined ? {} : { zeros: moneyUnits[column.unit] }),
        }
      );
    },
    readSheetName: (name: string) => rows.readSheetName?.(name) ?? new Map<string, string>(),
    readHeading: (text: string) => rows.readHeading?.(text),
    readRow: (row, assumptions, totals) => {
      rows.readRow(row, assumptions, totals);
    },
  };
  const sheets = [new SheetReader<string>(plan, sheet, issues)];
  const current = (): SheetReader<string> => sheets.at(-1) as SheetReader<string>;
  return {
    read: (cells) => {
      current().read(cells);
    },
    next: (following) => {
      current().end();
      sheets.push(new SheetReader<string>(plan, following, issues));
    },
    end: () => {
      current().end();
      rows.end?.();
      for (const issue of listMissingHeaders(kind, sheets)) issues.add(issue);
      const header = sheets.find((each) => each.header)?.header;
      return {
        kind,
        recordCount,
        issues: issues.list(),
        counts: issues.counts(),
        sources: rows.sources?.() ?? [],
        ...(header ? { columnMap: toColumnMap(kind, header) } : {}),
      };
    },
  };
}

/** A cover or a guide is a sheet without a header; only when no sheet has one is that an error. */
function listMissingHeaders(
  kind: TableKind,
  sheets: readonly SheetReader<string>[],
): readonly Issue[] {
  const hasTable = sheets.some((sheet) => sheet.hasHeader);
  const without = sheets.filter((sheet) => !sheet.hasHeader && (sheet.hasRows || !hasTable));
  const required = (tableKinds[kind] as readonly Column[]).filter(({ isRequired }) => isRequired);
  const params = {
    columnsVi: required.map(({ header }) => header).join("; "),
    columnsEn: required.map(({ key }) => key).join(", "),
  };
  return without.map(({ file }) =>
    hasTable
      ? issueOf("sheet-without-table", { sheet: file.sheet ?? "" }, { at: file })
      : issueOf("header-not-found", params, { at: file }),
  );
}
