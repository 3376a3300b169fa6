import type { GuideEntry } from "./guide-entry.js";

/** Where a figure, plan or training was published: the same columns in three kinds of table. */
export const sourceGuide = {
  source: {
    help: {
      vi: "Tên bài, báo cáo hoặc văn bản có số liệu này.",
      en: "Title of the article, report or document.",
    },
    example: "Báo cáo tổng kết năm 2025",
    width: 32,
  },
  source_kind: {
    help: {
      vi: "Ai công bố: chọn trong danh sách.",
      en: "Who published it: choose from the list.",
    },
    example: "Hội",
    choices: "source-kinds",
  },
  publisher: {
    help: { vi: "Tên cơ quan công bố.", en: "Name of the publishing body." },
    example: "Hội Người cao tuổi tỉnh Lạng Sơn",
    width: 28,
  },
  url: {
    help: {
      vi: "Địa chỉ trang có số liệu, bắt đầu bằng https:// hoặc http://.",
      en: "Address of the page, beginning with https:// or http://.",
    },
    example: "https://example.org/bao-cao-2025",
    width: 28,
  },
  published: {
    help: { vi: "Ngày đăng của nguồn.", en: "Day on which the source was published." },
    example: "15/01/2026",
    format: "day",
  },
  note: {
    help: { vi: "Ghi chú, nếu cần.", en: "A note, if one is needed." },
    example: "",
    width: 28,
  },
  note_en: {
    help: { vi: "Ghi chú bằng tiếng Anh, nếu có.", en: "The note in English, if there is one." },
    example: "",
    width: 28,
  },
} as const satisfies Readonly<Record<string, GuideEntry>>;
