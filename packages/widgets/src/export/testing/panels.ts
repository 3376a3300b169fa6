import fc from "fast-check";
import type { Panel } from "../../panel/panel.js";

/** A panel with every part, in the words of the article. */
export const clusterPanel: Panel = {
  language: "vi",
  title: "Tỉnh đã xây dựng Đề án nhân rộng, Cụm thi đua số 2",
  value: "4 trên 7 tỉnh",
  bar: { ratio: 4 / 7, expectedRatio: 0.75, label: "57,1 % số tỉnh của cụm" },
  lines: [
    "Bài báo nêu bảy tỉnh nhưng chỉ kể tên sáu: Cao Bằng, Bắc Kạn, Tuyên Quang, Thái Nguyên, Lạng Sơn, Bắc Giang.",
    "Bài báo không cho biết bốn tỉnh nào đã xây dựng Đề án.",
    "“Với tổng số 163 câu lạc bộ”: có thể là của cả cụm, có thể chỉ của bốn tỉnh.",
  ],
  sourceLine:
    "Tính đến 30/6/2018 (ngày suy ra từ bài báo). Tổng hợp từ nguồn công khai, chưa phải số liệu chính thức của Hội. Nguồn: báo địa phương, 14/9/2018.",
  sourceUrl: "https://bao.example/nhan-rong-cau-lac-bo-lien-the-he-tu-giup-nhau-o-lang-son-2018",
  rows: [
    ["Chỉ tiêu", "Tỉnh đã xây dựng Đề án"],
    ["Giá trị", 4],
    ["Trên tổng", 7],
    ["Tính đến", "2018-06-30"],
  ],
};

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.constantFrom(
    "<script>alert(1)</script>\"'&",
    "]]>",
    "=HYPERLINK(1)",
    "a;b,c",
    "Xin\r\nchào",
    "\t=1",
    "Nguyễn Ễ Ộ",
    "\u0000\uFFFE\uD800",
  ),
);

/** Any panel at all, also one that no element of ours would make. */
export const anyPanel: fc.Arbitrary<Panel> = fc.record(
  {
    language: fc.constantFrom("vi" as const, "en" as const),
    title: hostile,
    value: hostile,
    bar: fc.record(
      { ratio: fc.double(), expectedRatio: fc.double(), label: hostile },
      { requiredKeys: ["ratio", "label"] },
    ),
    lines: fc.array(hostile, { maxLength: 4 }),
    sourceLine: hostile,
    sourceUrl: hostile,
    rows: fc.array(
      fc.tuple(
        hostile,
        fc.oneof(hostile, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      ),
      { maxLength: 6 },
    ),
  },
  { requiredKeys: ["language", "title", "value", "lines", "sourceLine", "rows"] },
);
