import { describe, expect, it } from "vitest";
import { formatIssue } from "../format/format-issue.js";
import type { CellValue } from "./cell-value.js";
import type { ClubColumn } from "./columns.js";
import { parseClubTable } from "./parse-club-table.js";
import { registerContext, registerOf } from "./testing/small-register.js";

type Row = Readonly<Partial<Record<ClubColumn, CellValue>>>;
const read = (...rows: readonly Row[]) => parseClubTable(registerOf(...rows), registerContext);
const brief = (issues: ReturnType<typeof read>["issues"]) =>
  issues.map(({ code, at }) => [code, at?.row, at?.column]);

describe("parseClubTable", () => {
  it("reads a clean row whole and without an issue", () => {
    const { clubs, issues, cells } = read({});
    expect(issues).toEqual([]);
    expect(clubs).toEqual([
      {
        id: "LS-001",
        place: { province: "new:1", commune: "new:101" },
        decision: "12/QĐ-UBND",
        founded: { first: "2021-03-15", last: "2021-03-15", precision: "day" },
        scheme: "1336",
        project: "VIE071",
        report: {
          asOf: { first: "2026-06-30", last: "2026-06-30", precision: "day" },
          numbers: {
            members: { value: 60, qualifier: "exact" },
            women: { value: 40, qualifier: "exact" },
            members_60: { value: 42, qualifier: "exact" },
            members_55: { value: 50, qualifier: "exact" },
            disadvantaged: { value: 20, qualifier: "exact" },
            board: { value: 5, qualifier: "exact" },
            volunteers: { value: 10, qualifier: "exact" },
            cared_for: { value: 12, qualifier: "exact" },
            income_fund_vnd: { value: 80_000_000, qualifier: "exact" },
            activity_fund_vnd: { value: 5_500_000, qualifier: "exact" },
            borrowers: { value: 20, qualifier: "exact" },
            loans_vnd: { value: 60_000_000, qualifier: "exact" },
          },
          areas: [1, 2, 3, 4, 5, 6, 7, 8],
          rating: "good",
        },
        coordinates: { latitude: 21.85, longitude: 106.7 },
      },
    ]);
    expect(cells).toEqual({ "LS-001": { file: "danh-sach.xlsx", row: 2 } });
  });

  it.each([
    ["", "not-reported"],
    ["-", "not-reported"],
    ["chưa báo cáo", "not-reported"],
    ["không áp dụng", "not-applicable"],
    ["không công bố", "withheld"],
  ])('keeps why a number is missing: "%s" is %s, and never 0', (text, missing) => {
    const { clubs, issues } = read({ women: text });
    expect(issues).toEqual([]);
    expect(clubs[0]?.report.numbers.women).toEqual({ missing });
  });

  it.each([
    ["members", "5O", "value-unreadable"],
    ["women", "-3", "number-negative"],
    ["women", "45,5", "number-unclear"],
    ["women", "60%", "percent-in-count"],
    ["women", "4/7", "fraction-in-count"],
    ["women", { day: "2026-07-04" }, "number-became-date"],
    ["women", 46_119, "number-became-date"],
    ["women", { error: "#REF!" }, "cell-broken"],
    ["members", "912345678", "number-too-large"],
    ["members", 123_456, "number-too-large"],
    ["board", "Nguyễn Thị Hoa", "value-unreadable"],
  ] as const)("keeps the club and leaves %s %j missing as unreadable: %s", (column, cell, code) => {
    const { clubs, issues } = read({ [column]: cell });
    expect(brief(issues)).toEqual([[code, 2, column]]);
    expect(clubs[0]?.report.numbers[column]).toEqual({ missing: "unreadable" });
  });

  it.each([
    ["name", "", "value-missing"],
    ["province", "", "value-missing"],
    ["commune", " ", "value-missing"],
    ["founded", "", "value-missing"],
    ["founded", "31/6/2021", "day-impossible"],
    ["founded", { error: "#N/A" }, "cell-broken"],
    ["province", "Đông Hag", "place-unknown"],
    ["province", "cả nước", "place-unknown"],
    ["commune", "Hữu Lủng", "commune-unknown"],
    ["commune", "phường Tân Thành", "commune-not-in-province"],
    ["commune", "Phú Xuân", "commune-ambiguous"],
    ["name", "CLB thôn 3, ĐT 0912 345 678", "personal-data"],
    ["name", "=HYPERLINK(1)", "formula-cell"],
    ["name", "CLB H÷u Lòng", "text-garbled"],
  ] as const)("gives no club for %s %j: %s", (column, cell, code) => {
    const { clubs, issues } = read({ [column]: cell });
    expect(clubs).toEqual([]);
    expect(brief(issues)).toEqual([[code, 2, column]]);
  });

  it.each([
    ["id", "Nguyễn Thị Hoa", "club-id-unreadable"],
    ["scheme", "1366", "choice-unknown"],
    ["rating", "rất ổn", "choice-unknown"],
    ["areas", "6/8", "areas-unreadable"],
    ["lat", "106,7", "coordinate-unreadable"],
    ["decision", "ĐT 0912345678", "personal-data"],
    ["project", "hoa@example.org", "personal-data"],
    ["as_of", "30/6", "day-without-year"],
    ["dissolved", "theo QĐ", "day-unreadable"],
  ] as const)("keeps a club without what its cell %s %j cannot say: %s", (column, cell, code) => {
    const { clubs, issues } = read({ [column]: cell });
    expect(clubs).toHaveLength(1);
    expect(brief(issues)).toEqual([[code, 2, column]]);
    expect(JSON.stringify(clubs)).not.toContain(cell);
  });

  it("asks whether the commune that sounds alike was meant, in a whole sentence", () => {
    const [issue] = read({ commune: "xã Hữu Lủng" }).issues;
    expect(issue && formatIssue(issue, "vi")).toBe(
      'City Đông Hà không có xã, phường nào tên "xã Hữu Lủng". Có phải: commune Hữu Lũng, city Đông Hà?',
    );
  });

  it("keeps a former commune as listed, with a note in a report of today", () => {
    const listed = { commune: "Chiến Thắng", province: "Thái Sơn", district: "Huyện Bắc Sơn" };
    const { clubs, issues } = read(listed);
    expect(clubs[0]?.place).toEqual({
      province: "old:3",
      formerCommune: { name: "Chiến Thắng", district: "Huyện Bắc Sơn", listedIn: ["new:202"] },
    });
    expect(brief(issues)).toEqual([["commune-listed", 2, "commune"]]);
    expect(read({ ...listed, as_of: "30/6/2009" }).issues).toEqual([]);
  });

  it("decides the edition by the district, then the commune, then the day, and never by the founding", () => {
    const provinceOf = (row: Row) => read(row).clubs[0]?.place.province;
    expect(provinceOf({ commune: "Phú Xuân", district: "H. Ba Sơn", as_of: "2026" })).toBe("old:1");
    expect(provinceOf({ commune: "Hữu Lũng", as_of: "30/6/2008" })).toBe("new:1");
    expect(provinceOf({ founded: "2007" })).toBe("new:1");
  });

  it("takes the province from the name of the sheet when no column tells it", () => {
    const { clubs, issues } = parseClubTable(
      {
        sheet: "Thái Sơn",
        rows: [
          ["Tên CLB", "Xã", "Ngày thành lập"],
          ["CLB thôn 1", "Yên Bình", "2021"],
        ],
      },
      registerContext,
    );
    expect(clubs[0]?.place).toEqual({ province: "new:2", commune: "new:202" });
    expect(brief(issues)).toEqual([["column-from-sheet-name", 1, "province"]]);
  });

  it("asks for the column of provinces when the sheet is called something else", () => {
    const rows = [
      ["Tên CLB", "Xã", "Ngày thành lập"],
      ["CLB thôn 1", "Yên Bình", "2021"],
    ];
    const { clubs, issues } = parseClubTable({ sheet: "Sheet1", rows }, registerContext);
    expect(clubs).toEqual([]);
    expect(brief(issues)).toEqual([["column-missing", 1, "province"]]);
  });

  it("gives a club without an id one by its row", () => {
    const ids = read({ id: "" }, {}, { id: "" }).clubs.map(({ id }) => id);
    expect(ids).toEqual(["row:1", "LS-001", "row:3"]);
  });
});
