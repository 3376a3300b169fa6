export { readWorkbook } from "./read-workbook.js";
