import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong with a table as a whole: its header and its columns. */
export const tableIssues = {
  "header-not-found": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Không tìm thấy dòng tiêu đề cột. Bảng cần có một dòng ghi tên các cột, ít nhất là: ${p["columns"]}.`,
    en: (p) =>
      `No row of column headers was found. The table needs one that names at least: ${p["columns"]}.`,
  },
  "column-missing": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Thiếu cột "${p["column"]}". Hãy thêm cột này vào bảng.`,
    en: (p) => `The column "${p["column"]}" is missing. Add it to the table.`,
  },
  "column-repeated": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" có hai lần trong bảng, không biết nên đọc cột nào. Hãy bỏ hoặc đổi tên một cột.`,
    en: (p) =>
      `The column "${p["column"]}" is there twice and either could be meant. Remove or rename one.`,
  },
  "column-unknown": {
    severity: "note",
    certainty: "certain",
    vi: (p) => `Cột "${p["column"]}" không thuộc mẫu bảng này nên được để riêng, không đọc.`,
    en: (p) =>
      `The column "${p["column"]}" is not one of this kind of table; it was set aside and not read.`,
  },
  "value-assumed": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" để trống ở ${p["rowCount"]} dòng; những dòng đó được hiểu là "${p["assumed"]}". Nếu không đúng, hãy ghi rõ.`,
    en: (p) =>
      `The column "${p["column"]}" is empty in ${p["rowCount"]} rows; they are taken as "${p["assumed"]}". Fill it in where that is not so.`,
  },
} as const satisfies CataloguePart;
