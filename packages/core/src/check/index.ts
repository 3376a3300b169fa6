export { checkFigures } from "./check-figures.js";
