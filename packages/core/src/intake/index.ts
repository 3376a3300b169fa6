export {
  clubRatingChoices,
  dayBasisChoices,
  measureChoices,
  planKindChoices,
  qualifierChoices,
  shareMeasureChoices,
  sourceKindChoices,
  wholeKindChoices,
  type Choice,
} from "./choices.js";
export type { BrokenCell, CellValue, StoredDay } from "./cell-value.js";
export {
  parseColumnMap,
  type ColumnMap,
  type ColumnMapping,
  type MoneyUnit,
} from "./column-map.js";
export {
  clubColumns,
  figureColumns,
  planColumns,
  trainingColumns,
  type Column,
} from "./columns.js";
export type { IssueCounts } from "./issue-list.js";
export type { ClubTableContext } from "./club-table-context.js";
export type { FigureTableContext } from "./open-figures.js";
export type { PlanTableContext } from "./open-plans.js";
export type { TrainingTableContext } from "./open-trainings.js";
export { parseClubTable, type ClubTable } from "./parse-club-table.js";
export { parseFigureTable, type FigureTable } from "./parse-figure-table.js";
export { parsePlanTable, type PlanTable } from "./parse-plan-table.js";
export { parseTrainingTable, type TrainingTable } from "./parse-training-table.js";
export type { RecordRow } from "./row-reader.js";
export type { Sheet } from "./sheet.js";
export { suggestColumnMap } from "./suggest-column-map.js";
export type { TableKind } from "./table-kinds.js";
export {
  createTableReader,
  type TableContexts,
  type TableReader,
  type TableReaderOptions,
  type TableReading,
  type TableRecords,
} from "./table-reader.js";
export type { CellRange, Table } from "./table.js";
