import type { Bilingual } from "@ishc/core";

/** What `ishc check --help` says. */
export const checkHelp: Bilingual = {
  vi: `ishc check TỆP... [TÙY CHỌN]

Đọc tệp Excel (.xlsx, .xls), CSV, TSV hoặc JSON, chỉ ra từng ô sai và cách sửa.
Tệp gốc không bị sửa; không gửi gì đi đâu, không giữ lại gì.

  --kind LOẠI            clubs, figures, plans hoặc trainings; không ghi thì
                         chương trình nhận ra qua tiêu đề cột
  --as-of NGÀY           ngày báo cáo của những dòng không ghi ngày: 2026-06-30
  --edition vn63|vn34    tên tỉnh theo danh sách 63 hay 34 tỉnh, thành phố, khi
                         trong bảng không có gì cho biết
  --save-columns TỆP     ghi lại cột nào được hiểu là gì (.json) để xem và sửa
  --columns TỆP          dùng lại tệp đó cho bảng sau của cùng đơn vị
  --notes                hiện cả lưu ý
  --strict               có cảnh báo cũng coi là chưa đạt (mã thoát 1)
  --format KIỂU          table (màn hình), html (để in, khổ A4),
                         xlsx (bản sao của tệp, ô sai được tô màu), json
  --out TỆP              ghi kết quả vào tệp
  --lang vi|en           ngôn ngữ

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 lệnh chưa đúng.

Ví dụ: ishc check danh-sach-clb.xlsx --format html --out ket-qua.html`,
  en: `ishc check FILE... [OPTIONS]

Reads Excel (.xlsx, .xls), CSV, TSV or JSON; names every wrong cell with the
mend. The file is not changed; nothing is sent anywhere and nothing is kept.

  --kind KIND            clubs, figures, plans or trainings; else told by the
                         headers
  --as-of DAY            report day of rows that tell none: 2026-06-30
  --edition vn63|vn34    whether names are of the 63 or the 34 provinces, where
                         nothing in the table tells
  --save-columns FILE    writes which column was taken for what (.json)
  --columns FILE         uses such a file for the next table of the same office
  --notes                shows notes too
  --strict               exit code 1 for warnings, too
  --format FORMAT        table (screen), html (to print, A4), xlsx (a copy of
                         the file with wrong cells coloured), json
  --out FILE             writes the result there
  --lang vi|en           language

Exit code: 0 no errors, 1 errors, 2 misuse.

Example: ishc check clubs.xlsx --format html --out result.html`,
};
