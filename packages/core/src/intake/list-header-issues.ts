import type { IssueCode } from "../issue/catalogue.js";
import { issueOf } from "../issue/issue-of.js";
import type { Cell, Issue } from "../issue/issue.js";
import type { Column } from "./columns.js";
import type { Header, HeaderColumn } from "./find-header.js";
import type { RowLayout } from "./row-layout.js";

/**
 * What is wrong or notable in a header: columns that are missing, there twice, guessed, unknown, or
 * told by the name of the sheet.
 */
export function listHeaderIssues(
  header: Header,
  columns: readonly Column[],
  layout: RowLayout,
  file: Cell,
): readonly Issue[] {
  const row = header.lastRow + 1;
  const about = (
    code: IssueCode,
    key: string,
    columnIndex: number | undefined,
    params: Issue["params"] = {},
  ): Issue =>
    issueOf(
      code,
      { columnVi: layout.get(key)?.header ?? key, columnEn: key, ...params },
      { at: { ...file, row, column: key, ...(columnIndex === undefined ? {} : { columnIndex }) } },
    );
  const namedFirst = ({ named, position }: HeaderColumn): boolean =>
    named !== undefined && layout.get(named.key)?.position === position;
  const listColumn = (column: HeaderColumn): readonly Issue[] => {
    const { named, position, text } = column;
    if (!named) {
      const at: Cell = { ...file, row, column: text, columnIndex: position };
      return [issueOf("column-unknown", { column: text }, { at })];
    }
    if (!namedFirst(column)) return [about("column-repeated", named.key, position)];
    return named.isGuess ? [about("column-guessed", named.key, position, { text })] : [];
  };
  const listOf = (code: IssueCode): readonly Issue[] =>
    header.columns.flatMap(listColumn).filter((issue) => issue.code === code);
  return [
    ...columns
      .filter(({ key, isRequired }) => {
        const { position, fixed } = layout.get(key) ?? {};
        return isRequired && position === undefined && fixed === undefined;
      })
      .map(({ key }) => about("column-missing", key, undefined)),
    ...listOf("column-repeated"),
    ...listOf("column-unknown"),
    ...listOf("column-guessed"),
    ...[...layout.values()].flatMap(({ key, fixed }) =>
      fixed === undefined ? [] : [about("column-from-sheet-name", key, undefined, { text: fixed })],
    ),
  ];
}
