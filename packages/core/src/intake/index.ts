export {
  parseFigureTable,
  type FigureTable,
  type FigureTableContext,
} from "./parse-figure-table.js";
export type { Table } from "./table.js";
