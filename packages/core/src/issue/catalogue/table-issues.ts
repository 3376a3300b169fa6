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
  "column-guessed": {
    severity: "note",
    certainty: "probable",
    vi: (p) =>
      `Tiêu đề "${p["text"]}" được hiểu là cột "${p["column"]}". Nếu không đúng, hãy sửa tiêu đề.`,
    en: (p) =>
      `The header "${p["text"]}" is taken for the column "${p["column"]}". If that is wrong, mend the header.`,
  },
  "column-from-sheet-name": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `Bảng không có cột "${p["column"]}"; tên trang tính "${p["text"]}" được dùng cho mọi dòng của trang này.`,
    en: (p) =>
      `The table has no column "${p["column"]}"; the name of the sheet, "${p["text"]}", stands for it in all of its rows.`,
  },
  "unit-from-title": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `Các cột tiền không ghi đơn vị được hiểu theo dòng này: ${p["text"]}. Nếu không đúng, hãy ghi đơn vị vào tiêu đề từng cột.`,
    en: (p) =>
      `Amounts whose columns tell no unit are read by this line: ${p["text"]}. If that is wrong, write the unit into the columns' headers.`,
  },
  "section-heading": {
    severity: "note",
    certainty: "certain",
    vi: (p) => `Các dòng dưới dòng này, đến tiêu đề nhóm sau, được hiểu là thuộc ${p["text"]}.`,
    en: (p) => `The rows below this one, up to the next heading, are taken to lie in ${p["text"]}.`,
  },
  "column-map-invalid": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Tệp khai báo cột bị sai ở "${p["path"]}". Hãy tạo lại tệp này từ một bảng đọc được.`,
    en: (p) =>
      `The column map is wrong at "${p["path"]}". Make it anew from a table that can be read.`,
  },
  "sheet-without-table": {
    severity: "note",
    certainty: "certain",
    vi: (p) => `Trang tính "${p["sheet"]}" không có bảng nào đọc được nên được bỏ qua.`,
    en: (p) => `The sheet "${p["sheet"]}" holds no table that can be read; it was passed over.`,
  },
  "rows-set-aside": {
    severity: "note",
    certainty: "probable",
    vi: (p) =>
      `${p["rowCount"]} dòng chỉ có chữ (tiêu đề nhóm, ghi chú, chữ ký) nên không được đọc như câu lạc bộ hoặc số liệu; dòng đầu tiên là dòng này.`,
    en: (p) =>
      `${p["rowCount"]} rows hold only words (headings, remarks, signatures) and were not read as records; this is the first.`,
  },
  "total-differs": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `Dòng tổng ghi ${p["stated"]} ở cột "${p["column"]}", nhưng các dòng cộng lại được ${p["computed"]}. Hãy kiểm tra dòng tổng và từng dòng.`,
    en: (p) =>
      `The totals row gives ${p["stated"]} in the column "${p["column"]}", but the rows add up to ${p["computed"]}. Check the total and the rows.`,
  },
} as const satisfies CataloguePart;
