import type { Issue } from "@ishc/core";

/**
 * Issues in the order in which a person goes through the file: those of the file first, then sheet by
 * sheet, row by row, from left to right. Equal places keep their order.
 */
export function sortIssues(
  issues: readonly Issue[],
  sheetNames: readonly string[],
): readonly Issue[] {
  const sheetIndexes = new Map(sheetNames.map((name, index) => [name, index]));
  const place = ({ at }: Issue): readonly number[] => [
    at?.sheet === undefined ? -1 : (sheetIndexes.get(at.sheet) ?? sheetNames.length),
    at?.row ?? 0,
    at?.columnIndex ?? -1,
  ];
  return issues
    .map((issue) => ({ issue, place: place(issue) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ issue }) => issue);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
