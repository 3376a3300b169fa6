import { describe, expect, it } from "vitest";
import { testContext } from "../check/testing/check-context.js";
import type { EditionId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import { parsePlanTable } from "./parse-plan-table.js";

const context = {
  ...testContext,
  schemes: ["1533", "1336", "1648"].map((id) => ({
    id: id as SchemeId,
    decision: `${id}/QĐ-TTg`,
    name: { vi: `Đề án nhân rộng ${id}`, en: `Replication scheme ${id}` },
  })),
};
const header = [
  ["Tỉnh/Thành phố", "Đơn vị hành chính (63/34)", "Đề án quốc gia", "Loại văn bản"],
  ["Số quyết định", "Ngày phê duyệt", "Chỉ tiêu", "Mục tiêu", "Mức chính xác"],
  ["Từ ngày", "Đến ngày", "Liên kết", "Loại nguồn"],
].flat();
const url = "https://example.org/ke-hoach";
const row = (changes: Readonly<Record<string, string>> = {}) => {
  const cells: Readonly<Record<string, string>> = {
    "Tỉnh/Thành phố": "Hà Nội",
    "Đơn vị hành chính (63/34)": "vn63",
    "Đề án quốc gia": "1336",
    "Loại văn bản": "Kế hoạch",
    "Số quyết định": "23/KH-UBND",
    "Chỉ tiêu": "new_clubs",
    "Mục tiêu": "120",
    "Mức chính xác": "ít nhất",
    "Đến ngày": "2025",
    "Liên kết": url,
    "Loại nguồn": "báo chí",
    ...changes,
  };
  return header.map((name) => cells[name] ?? "");
};
const readAs = (edition: string, cells: readonly string[]) =>
  parsePlanTable({ rows: [header, cells] }, { ...context, edition: edition as EditionId });
const read = (...rows: readonly (readonly string[])[]) =>
  parsePlanTable({ file: "plans.csv", rows: [header, ...rows] }, context);

describe("parsePlanTable", () => {
  it("decides between two provinces of one name by the edition, the day of approval, the option", () => {
    const name = "Tỉnh/Thành phố";
    const unsaid = { [name]: "Tuyên Quang", "Đơn vị hành chính (63/34)": "" };
    expect(readAs("vn63", row(unsaid)).plans[0]?.province).toBe("vn63:07");
    expect(readAs("vn34", row(unsaid)).plans[0]?.province).toBe("vn34:04");
    const approved = { ...unsaid, "Ngày phê duyệt": "15/9/2026" };
    expect(readAs("vn63", row(approved)).plans[0]?.province).toBe("vn34:04");
    expect(readAs("vn34", row({ [name]: "Tuyên Quang" })).plans[0]?.province).toBe("vn63:07");
    expect(read(row(unsaid)).issues).toMatchObject([{ code: "place-ambiguous" }]);
  });

  it("makes one plan of the rows of one document", () => {
    const { plans, issues } = read(
      row(),
      row({ "Chỉ tiêu": "members_new_clubs", "Mục tiêu": "khoảng 6.000", "Mức chính xác": "" }),
      row({ "Tỉnh/Thành phố": "Lạng Sơn", "Loại văn bản": "de-an" }),
    );
    expect(issues).toEqual([]);
    expect(plans).toMatchObject([
      {
        id: "p001",
        province: "vn63:01",
        scheme: "1336",
        kind: "ke-hoach",
        decision: "23/KH-UBND",
        targets: [
          {
            id: "1336-new-clubs-2025",
            kind: "count",
            measure: "new_clubs",
            value: 120,
            qualifier: "at-least",
            qualifierBasis: "stated",
            by: "2025-12-31",
          },
          { id: "1336-members-new-clubs-2025", value: 6000, qualifier: "about" },
        ],
        sources: ["s001"],
      },
      { id: "p002", province: "vn63:03", kind: "de-an", targets: [{ id: "1336-new-clubs-2025" }] },
    ]);
  });

  it.each(["0.7", "70%", "70 %", "0,7"])("keeps the share %s as two whole numbers", (text) => {
    const { plans, issues } = read(
      row({ "Chỉ tiêu": "rural_communes_with_club_share", "Mục tiêu": text }),
    );
    expect(issues).toEqual([]);
    expect(plans[0]?.targets).toMatchObject([
      {
        kind: "share",
        measure: "rural_communes_with_club_share",
        basis: "rural-communes",
        share: { numerator: 70, denominator: 100 },
      },
    ]);
  });

  it("gives two targets of one measure and year two names", () => {
    const { plans } = read(row(), row({ "Mục tiêu": "130" }), row({ "Mục tiêu": "140" }));
    expect(plans[0]?.targets.map(({ id }) => id)).toEqual([
      "1336-new-clubs-2025",
      "1336-new-clubs-2025--2",
      "1336-new-clubs-2025--3",
    ]);
  });

  it("tells the kind of document and the day only when the row does", () => {
    const { plans } = read(row({ "Loại văn bản": "", "Số quyết định": "" }));
    expect(plans[0]).not.toHaveProperty("kind");
    expect(plans[0]).not.toHaveProperty("decision");
    expect(plans[0]).not.toHaveProperty("approved");
  });

  it.each([
    ["Tỉnh/Thành phố", "Hà Lội", "place-unknown", "Hà Nội"],
    ["Đề án quốc gia", "1366", "choice-unknown", "1336"],
    ["Loại văn bản", "công văn", "choice-unknown", undefined],
    ["Ngày phê duyệt", "10/2022", "day-not-exact", undefined],
    ["Mục tiêu", "70%", "percent-in-count", undefined],
    ["Mục tiêu", "chưa có", "value-missing", undefined],
    ["Mục tiêu", "", "value-missing", undefined],
    ["Từ ngày", "2026", "period-reversed", undefined],
    ["Mục tiêu", "gần 120", "qualifier-differs", undefined],
    ["Liên kết", "data:text/html,x", "link-unsafe", undefined],
  ])("answers %s %j with %s and no plan", (column, text, code, suggestion) => {
    const { plans, issues } = read(row({ [column]: text }));
    expect(plans).toEqual([]);
    expect(issues.map((issue) => [issue.code, issue.suggestion])).toEqual([[code, suggestion]]);
  });

  it("asks whether a bare number is a percentage", () => {
    const { issues } = read(row({ "Chỉ tiêu": "communes_with_club_share", "Mục tiêu": "70" }));
    expect(issues).toMatchObject([{ code: "number-unclear", suggestion: "70 %" }]);
  });

  it("says where rows of one plan differ and uses the first", () => {
    const { plans, issues } = read(
      row({ "Ngày phê duyệt": "22/1/2021" }),
      row({ "Ngày phê duyệt": "23/1/2021", "Mục tiêu": "9" }),
    );
    expect(plans).toMatchObject([{ approved: "2021-01-22" }]);
    expect(issues).toMatchObject([{ code: "plan-differs", at: { row: 3, column: "approved" } }]);
  });

  it("names a source that has nothing but an address by that address", () => {
    expect(read(row()).sources).toMatchObject([{ id: "s001", title: "example.org/ke-hoach", url }]);
  });
});
