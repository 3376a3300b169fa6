import { clubColumns, figureColumns, planColumns, trainingColumns, type Column } from "@ishc/core";
import type { TableKind } from "../../command/table-kinds.js";

const columns: Readonly<Record<TableKind, readonly Column[]>> = {
  clubs: clubColumns,
  figures: figureColumns,
  plans: planColumns,
  trainings: trainingColumns,
};

/** What the file format calls a column in Vietnamese; the header as written when it is unknown. */
export const columnHeader = (column: string, kind: TableKind | undefined): string =>
  (kind && columns[kind].find(({ key }) => key === column)?.header) ?? column;
