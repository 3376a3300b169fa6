import type { Day } from "../day/day.js";
import type { Figure, FigureId } from "../figure/figure.js";
import { IssueList } from "../intake/issue-list.js";
import { mostIssuesPerCode } from "../intake/limits.js";
import type { TableKind } from "../intake/table-kinds.js";
import {
  openTable,
  type TableContexts,
  type TableReader,
  type TableReaderOptions,
  type TableReading,
} from "../intake/table-reader.js";
import type { Cell } from "../issue/issue.js";
import type { Scheme } from "../scheme/scheme.js";
import { checkFigures } from "./check-figures.js";
import { openClubChecks } from "./open-club-checks.js";

/** What each kind of table is read and checked against. */
export interface TableCheckContexts extends Omit<TableContexts, "figures"> {
  readonly figures: TableContexts["figures"] & {
    readonly schemes: readonly Pick<Scheme, "id">[];
    /** The cut-off: no figure may be later. */
    readonly asOf: Day;
  };
}

export interface TableCheckerOptions<Kind extends TableKind> extends TableReaderOptions<Kind> {
  /** Name each club that does not keep to a rule of the model, instead of counting them. */
  readonly rulesPerRow?: boolean;
}

/**
 * Starts to read a table of a kind and to check it: what `createTableReader` says of cells, and
 * what is wrong or questionable across the cells of a row and across rows. Repeated clubs are found by
 * hashes, so memory grows by less than 64 bytes a row.
 *
 * @example
 * const checker = createTableChecker("figures", {
 *   gazetteer,
 *   clusters: [],
 *   schemes,
 *   asOf: "2025-11-25" as Day,
 * });
 * checker.read(["Chỉ tiêu", "Địa bàn", "Tính đến", "Giá trị"]);
 * checker.read(["clubs", "cả nước", "6/2031", "1.458"]);
 * checker.end().counts["future-day"]; // => 1
 */
export function createTableChecker<Kind extends TableKind>(
  kind: Kind,
  context: TableCheckContexts[Kind],
  options: TableCheckerOptions<Kind> = {},
): TableReader {
  const issues = new IssueList(mostIssuesPerCode);
  return openers[kind](context, options, issues);
}

type Openers = {
  readonly [Kind in TableKind]: (
    context: TableCheckContexts[Kind],
    options: TableCheckerOptions<Kind>,
    issues: IssueList,
  ) => TableReader;
};

const openers: Openers = {
  clubs: (context, { rulesPerRow = false, onRecord, ...options }, issues) => {
    const checks = openClubChecks(context, rulesPerRow, issues);
    const reader = openTable(
      "clubs",
      context,
      {
        ...options,
        onRecord: (club, row) => {
          checks.check(club, row);
          onRecord?.(club, row);
        },
        onDraft: checks.checkDraft,
      },
      issues,
    );
    return endingWith(reader, issues, checks.end);
  },
  figures: (context, { onRecord, ...options }, issues) => {
    const figures: Figure[] = [];
    const cells: Record<FigureId, Cell> = {};
    const reader = openTable(
      "figures",
      context,
      {
        ...options,
        onRecord: (figure, row) => {
          figures.push(figure);
          cells[figure.id] = row.at;
          onRecord?.(figure, row);
        },
      },
      issues,
    );
    return endingWith(reader, issues, ({ sources }) => {
      for (const issue of checkFigures(figures, { ...context, sources, cells })) issues.add(issue);
    });
  },
  plans: (context, options, issues) => openTable("plans", context, options, issues),
  trainings: (context, options, issues) => openTable("trainings", context, options, issues),
};

/** The same reader, with checks that need the last row before they can say anything. */
const endingWith = (
  reader: TableReader,
  issues: IssueList,
  finish: (reading: TableReading) => void,
): TableReader => ({
  ...reader,
  end: () => {
    const reading = reader.end();
    finish(reading);
    return { ...reading, issues: issues.list(), counts: issues.counts() };
  },
});
