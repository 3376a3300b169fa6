export { checkFigures } from "./check-figures.js";
export type { FigureCheckContext } from "./figure-check.js";
