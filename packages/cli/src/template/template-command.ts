import type { Command } from "../command/command.js";

/** `ishc template --kind KIND --out FILE.xlsx` */
export const templateCommand: Command = {
  name: "template",
  summary: {
    vi: "tạo tệp mẫu để điền (Excel, LibreOffice)",
    en: "writes a workbook to fill in (Excel, LibreOffice)",
  },
  help: {
    vi: `ishc template --kind LOẠI --out TỆP.xlsx

Tạo một tệp mẫu: dòng tiêu đề, danh sách chọn sẵn, trang hướng dẫn có ví dụ.

  --kind LOẠI    clubs (danh sách CLB), figures (số liệu công bố),
                 plans (đề án, kế hoạch của tỉnh), trainings (tập huấn)
  --out TỆP      tên tệp .xlsx sẽ được tạo
  --lang vi|en   ngôn ngữ của lời nhắn

Ví dụ: ishc template --kind clubs --out danh-sach-clb.xlsx`,
    en: `ishc template --kind KIND --out FILE.xlsx

Writes a workbook to fill in: headers, drop-downs, a guide sheet with examples.
Its headers are Vietnamese; the guide is in both languages.

  --kind KIND    clubs, figures, plans or trainings
  --out FILE     name of the .xlsx file to write
  --lang vi|en   language of what is said here

Example: ishc template --kind clubs --out clubs.xlsx`,
  },
  run: async (...call) => (await import("./run-template.js")).runTemplate(...call),
};
