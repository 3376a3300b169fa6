import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong with a file before its tables are looked at. */
export const fileIssues = {
  "file-too-large": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Tệp có ${p["megabyteCount"]} MB; chỉ đọc được tệp tối đa ${p["limit"]} MB. Hãy bỏ hình ảnh và những trang tính không cần, hoặc chia thành nhiều tệp.`,
    en: (p) =>
      `The file has ${p["megabyteCount"]} MB; files of at most ${p["limit"]} MB are read. Remove pictures and sheets that are not needed, or split it into several files.`,
  },
  "file-unpacks-too-large": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Tệp này khi mở ra có ${p["megabyteCount"]} MB; chỉ mở tối đa ${p["limit"]} MB. Hãy bỏ hình ảnh và những trang tính không cần, hoặc chép riêng bảng số liệu sang một tệp mới.`,
    en: (p) =>
      `Unpacked, this file has ${p["megabyteCount"]} MB; at most ${p["limit"]} MB are unpacked. Remove pictures and sheets that are not needed, or copy the table alone into a new file.`,
  },
  "too-many-rows": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Bảng có dữ liệu đến dòng ${p["rowCount"]}; chỉ đọc tối đa ${p["limit"]} dòng. Nếu bảng thật ngắn hơn, hãy xoá ô lạc ở dòng xa đó; nếu không, hãy chia thành nhiều tệp.`,
    en: (p) =>
      `The table reaches row ${p["rowCount"]}; at most ${p["limit"]} rows are read. If the real table is shorter, delete the stray cell in that far row; if not, split it into several files.`,
  },
  "too-many-columns": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Bảng có dữ liệu đến cột thứ ${p["columnCount"]}; chỉ đọc tối đa ${p["limit"]} cột. Nếu bảng thật hẹp hơn, hãy xoá ô lạc ở cột xa đó.`,
    en: (p) =>
      `The table reaches column number ${p["columnCount"]}; at most ${p["limit"]} columns are read. If the real table is narrower, delete the stray cell in that far column.`,
  },
  "too-many-cells": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Các trang tính trải rộng ${p["cellCount"]} ô (dòng × cột); chỉ đọc tối đa ${p["limit"]} ô. Hãy chia thành nhiều tệp.`,
    en: (p) =>
      `The sheets span ${p["cellCount"]} cells (rows × columns); at most ${p["limit"]} are read. Split them into several files.`,
  },
  "file-encrypted": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Tệp có mật khẩu nên không đọc được. Trong Excel: mở tệp, vào Tệp (File) > Thông tin (Info) > Bảo vệ sổ làm việc (Protect Workbook) > Mã hoá bằng mật khẩu (Encrypt with Password), xoá trống ô mật khẩu rồi lưu. Trong LibreOffice: mở tệp, vào Tệp (File) > Lưu dưới dạng (Save As), bỏ dấu chọn "Lưu với mật khẩu" (Save with password) rồi lưu.`,
    en: () =>
      `The file has a password and cannot be read. In Excel: open it, choose File > Info > Protect Workbook > Encrypt with Password, empty the box and save. In LibreOffice: open it, choose File > Save As, clear "Save with password" and save.`,
  },
  "file-broken": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Hãy tải hoặc chép lại tệp; nếu vẫn mở được bằng Excel hoặc LibreOffice, hãy lưu lại thành một tệp .xlsx mới.`,
    en: () =>
      `The file is damaged or was not downloaded whole. Download or copy it again; if Excel or LibreOffice still opens it, save it as a new .xlsx file.`,
  },
  "file-empty": {
    severity: "error",
    certainty: "certain",
    vi: () => `Tệp không có dữ liệu nào. Hãy kiểm tra xem có chọn nhầm tệp không.`,
    en: () => `The file holds no data. Check that it is the right one.`,
  },
  "file-kind-unknown": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Không đọc được loại tệp này (${p["kind"]}). Hãy mở tệp bằng Excel hoặc LibreOffice và lưu thành .xlsx hoặc .csv.`,
    en: (p) =>
      `Files of this kind (${p["kind"]}) are not read. Open it in Excel or LibreOffice and save it as .xlsx or .csv.`,
  },
  "sheet-empty": {
    severity: "note",
    certainty: "certain",
    vi: (p) => `Trang tính "${p["text"]}" không có dữ liệu nên được bỏ qua.`,
    en: (p) => `The sheet "${p["text"]}" holds no data and was passed over.`,
  },
  "sheet-hidden": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `Trang tính "${p["text"]}" đang bị ẩn. Hãy kiểm tra xem số liệu ở đó có nên được đọc không.`,
    en: (p) => `The sheet "${p["text"]}" is hidden. Check whether its numbers should be read.`,
  },
  "formula-without-result": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `Có ${p["cellCount"]} ô chứa công thức chưa được tính, ô đầu tiên là ${p["text"]}. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi kiểm tra lần nữa.`,
    en: (p) =>
      `${p["cellCount"]} cells hold formulas without a result, the first of them ${p["text"]}. Open the file in Excel or LibreOffice, save it and check again.`,
  },
  "quote-not-closed": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Ở dòng này có một dấu ngoặc kép (") mở mà không đóng, nên không biết ô kết thúc ở đâu. Hãy thêm hoặc xoá dấu ngoặc kép đó.`,
    en: () =>
      `A quotation mark (") is opened in this row and never closed, so it is not known where the cell ends. Close or delete it.`,
  },
  "json-broken": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Tệp JSON bị hỏng hoặc bị cắt ngang nên không đọc được. Hãy xuất lại tệp này từ phần mềm đã tạo ra nó.`,
    en: () =>
      `The JSON file is damaged or cut short and cannot be read. Export it once more from the program that made it.`,
  },
  "json-without-table": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Tệp JSON này không có bảng. Cần một danh sách đối tượng, mỗi đối tượng là một dòng: [{"name": "CLB thôn 3", "members": 60}].`,
    en: () =>
      `This JSON file holds no table. It takes a list of objects, each of which is a row: [{"name": "CLB thôn 3", "members": 60}].`,
  },
  "encoding-tcvn": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Chữ trong ${p["cellCount"]} ô dùng bảng mã cũ TCVN3 (ABC, phông .VnTime) và đã được chuyển sang Unicode khi đọc; tệp gốc giữ nguyên. Bảng mã này không phân biệt được chữ hoa có dấu với chữ thường, nên hãy xem lại các tên viết hoa.`,
    en: (p) =>
      `The text of ${p["cellCount"]} cells is in the old TCVN3 encoding (ABC, fonts like .VnTime) and was converted to Unicode while reading; the file itself is unchanged. That encoding cannot tell capital letters with tone marks from small ones, so look over names in capitals.`,
  },
  "encoding-vni": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Chữ trong ${p["cellCount"]} ô dùng bảng mã cũ VNI và đã được chuyển sang Unicode khi đọc; tệp gốc giữ nguyên. Hãy xem lại vài ô để chắc rằng chữ đúng.`,
    en: (p) =>
      `The text of ${p["cellCount"]} cells is in the old VNI encoding and was converted to Unicode while reading; the file itself is unchanged. Look over a few cells to be sure that the words are right.`,
  },
  "encoding-mojibake": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Chữ trong ${p["cellCount"]} ô bị vỡ do tệp từng được mở sai bảng mã (ví dụ "Háº£i" thay cho "Hải") và đã được sửa khi đọc; tệp gốc giữ nguyên. Hãy xem lại vài ô.`,
    en: (p) =>
      `The text of ${p["cellCount"]} cells was garbled because the file was once opened with a wrong encoding (like "Háº£i" for "Hải") and was mended while reading; the file itself is unchanged. Look over a few cells.`,
  },
  "encoding-unknown": {
    severity: "error",
    certainty: "probable",
    vi: (p) =>
      `Chữ trong ${p["cellCount"]} ô không đúng bảng mã nào đã biết nên không đọc được. Nếu tệp dùng phông chữ cũ, hãy chuyển sang Unicode (ví dụ bằng công cụ chuyển mã của Unikey) rồi lưu lại; nếu là CSV, hãy lưu thành "CSV UTF-8".`,
    en: (p) =>
      `The text of ${p["cellCount"]} cells is in no encoding that is known here. If the file uses an old font, convert it to Unicode (Unikey has a tool for that) and save it; if it is a CSV, save it as "CSV UTF-8".`,
  },
  "encoding-part-unknown": {
    severity: "error",
    certainty: "probable",
    vi: (p) =>
      `Chữ trong ${p["cellCount"]} ô bị vỡ và đã mất một phần, không sửa lại được. Hãy lấy lại tệp gốc, hoặc gõ lại những ô đó.`,
    en: (p) =>
      `The text of ${p["cellCount"]} cells is garbled and a part of it is lost; it cannot be mended. Go back to the original file, or type those cells again.`,
  },
  "marked-copy-rebuilt": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `Không thể đánh dấu ngay trong tệp gốc vì ${p["reason"]}. Bản đánh dấu là một sổ tính mới có cùng các dòng; độ rộng cột, màu và công thức của tệp gốc không có trong đó.`,
    en: (p) =>
      `The file itself could not be marked because ${p["reason"]}. The marked copy is a new workbook with the same rows; the widths, colours and formulas of the original are not in it.`,
  },
} as const satisfies CataloguePart;
