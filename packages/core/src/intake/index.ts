export type { BrokenCell, CellValue, StoredDay } from "./cell-value.js";
export { figureColumns, planColumns, trainingColumns, type Column } from "./columns.js";
export {
  parseFigureTable,
  type FigureTable,
  type FigureTableContext,
} from "./parse-figure-table.js";
export { parsePlanTable, type PlanTable, type PlanTableContext } from "./parse-plan-table.js";
export {
  parseTrainingTable,
  type TrainingTable,
  type TrainingTableContext,
} from "./parse-training-table.js";
export type { CellRange, Table } from "./table.js";
