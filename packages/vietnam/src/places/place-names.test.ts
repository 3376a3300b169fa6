import {
  findProvince,
  listProvinces,
  listRegions,
  listSuccessors,
  type EditionId,
  type PlaceId,
  type Province,
} from "@ishc/core";
import { buildPlaceIndex, matchPlace, type PlaceMatch } from "@ishc/core/match";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { gazetteer } from "./gazetteer.js";

const index = buildPlaceIndex(gazetteer);
const [vn63, vn34] = ["vn63" as EditionId, "vn34" as EditionId];

const date = (day: string): string => day.split("-").reverse().join("/");
const nameOf = (place: PlaceId): string =>
  findProvince(gazetteer, place)?.labels[0].short.vi ?? "Cả nước";
const named = (place: PlaceId): string => `${nameOf(place)} (${place})`;
const labels = ({ labels: [first, ...later] }: Province): string =>
  [first.full.vi, ...later.map(({ from, full }) => `${full.vi} từ ${date(from)}`)].join("; ");
const aliases = (province: Province): string =>
  province.aliases.map(({ text }) => text).join(", ") || "–";
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** What people type, in a row of which day: one line each, with the answer as it is. */
const typed: readonly (readonly [text: string, day?: string])[] = [
  ["Hoà Bình"],
  ["Hòa Bình", "2026-03-31"],
  ["hoa binh"],
  ["T. Hòa Bình"],
  ["HOÀ BÌNH"],
  ["Tuyên Quang"],
  ["Tuyên Quang", "2024-12-31"],
  ["Tuyên Quang", "2026-03-31"],
  ["Bắc Cạn", "2018-06-30"],
  ["Đắc Lắc", "2018-06-30"],
  ["Dak Lak", "2018-06-30"],
  ["Đăk Lăk", "2026-03-31"],
  ["TP.HCM", "2018-06-30"],
  ["Sài Gòn", "2026-03-31"],
  ["Tp Hồ Chí Minh", "2026-03-31"],
  ["BR-VT"],
  ["TT-Huế"],
  ["Thừa Thiên – Huế"],
  ["Huế", "2018-06-30"],
  ["TP Huế", "2026-03-31"],
  ["Ha Noi city", "2026-03-31"],
  ["Haiphong", "2018-06-30"],
  ["TP. Lạng Sơn", "2018-06-30"],
  ["VN-09"],
  ["vn34:24"],
  ["24"],
  ["Toàn quốc"],
  ["Hà Tây", "2010-01-01"],
  ["Bắc"],
  ["Bắc Liêu", "2018-06-30"],
  ["Kiến Giang", "2018-06-30"],
  ["Lạgn Sơn", "2018-06-30"],
  ["Hội NCT tỉnh Lạng Sơn", "2018-06-30"],
  ["Miền Nam"],
];

const notes = {
  "place-ended": "tên cũ trong dòng mới",
  "place-not-begun": "khi đó chưa có đơn vị này",
  "type-differs": "chưa từng là đơn vị loại này",
};

function answer(match: PlaceMatch): string {
  if (match.kind === "exact") {
    const said = match.notes.map((note) => ` (${notes[note]})`).join("");
    return `Đúng: ${named(match.place)}${said}`;
  }
  if (match.kind === "ambiguous") return `Chưa rõ: ${match.candidates.map(named).join(" hay ")}?`;
  const hints = match.suggestions.map(({ name }) => name).join(", ");
  const said = match.former
    ? `${match.former.name.vi} là tỉnh cũ, có đến ${date(match.former.to)}`
    : "Không có";
  return hints ? `${said}. Gợi ý: ${hints}` : said;
}

test("the tables of places and names are those a reader has checked", async () => {
  const regionOf = (place: PlaceId): string =>
    listRegions(gazetteer, vn63).find(({ provinces }) => provinces.includes(place))?.name.vi ?? "";
  const counts = ({ communeCounts }: Province): string =>
    communeCounts
      .map(({ asOf, communeCountByType = {} }) => {
        const types = communeCountByType as Readonly<Record<string, number>>;
        return `${date(asOf)}: ${types["commune"] ?? 0} xã, ${types["ward"] ?? 0} phường, ${types["special-zone"] ?? 0} đặc khu`;
      })
      .join("; ");
  const text = `# Bảng tên tỉnh, thành phố

<!-- Made by packages/vietnam/src/places/place-names.test.ts; "npx vitest run place-names -u" writes it again. -->

Bảng để người Việt soát bằng mắt: mã, tên, tên theo ngày, sáp nhập, và mọi cách viết khác mà chương trình nhận ra.
Không cần liệt kê: thiếu dấu, chữ hoa, chữ thường, Hòa hay Hoà, dấu gạch, khoảng trắng, và các chữ Tỉnh, T., Thành phố, TP. đứng trước tên.

## 63 tỉnh, thành phố (01/8/2008 đến 30/6/2025)

${table(
  ["Mã", "Tên theo ngày", "ISO", "Vùng (2006)", "Từ 01/7/2025 thuộc", "Cách viết khác"],
  listProvinces(gazetteer, vn63).map((province) => [
    province.id,
    labels(province),
    province.isoCode ?? "",
    regionOf(province.id),
    listSuccessors(gazetteer, province.id).map(named).join(", "),
    aliases(province),
  ]),
)}

## 34 tỉnh, thành phố (từ 01/7/2025)

${table(
  ["Mã", "Tên theo ngày", "Hợp thành từ", "Số xã, phường, đặc khu", "Cách viết khác"],
  listProvinces(gazetteer, vn34).map((province) => [
    province.id,
    labels(province),
    province.formedFrom.map(named).join(", "),
    counts(province),
    aliases(province),
  ]),
)}

## Gõ thế này thì hiểu thế nào

${table(
  ["Người ta gõ", "Ngày của dòng", "Trả lời"],
  typed.map(([name, day]) => [
    name,
    day ? date(day) : "không rõ",
    answer(matchPlace(index, name, day ? { asOf: day } : {})),
  ]),
)}
`;
  // Columns stand under each other, as in every document here.
  const options = await resolveConfig(import.meta.filename);
  const page = await format(text, { ...options, parser: "markdown" });
  await expect(page).toMatchFileSnapshot("../../../../docs/place-names.md");
});
