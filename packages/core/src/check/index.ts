export { checkFigures } from "./check-figures.js";
export type { FigureCheckContext } from "./figure-check.js";
export {
  createTableChecker,
  type TableCheckContexts,
  type TableCheckerOptions,
} from "./table-checker.js";
