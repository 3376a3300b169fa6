import { describe, expect, it } from "vitest";
import { formatIssue } from "../format/format-issue.js";
import type { CellValue } from "../intake/cell-value.js";
import type { ClubColumn } from "../intake/columns.js";
import { registerContext, registerOf } from "../intake/testing/small-register.js";
import { createTableChecker, type TableCheckerOptions } from "./table-checker.js";

type Row = Readonly<Partial<Record<ClubColumn, CellValue>>>;

const check = (rows: readonly Row[], options: TableCheckerOptions<"clubs"> = {}) => {
  const register = registerOf(...rows);
  const checker = createTableChecker("clubs", registerContext, { file: register.file, ...options });
  for (const cells of register.rows) checker.read(cells);
  return checker.end();
};
const brief = (rows: readonly Row[]) =>
  check(rows).issues.map(({ code, at }) => [code, at?.row, at?.column]);

describe("createTableChecker", () => {
  it("says nothing of a clean row", () => {
    expect(check([{}])).toMatchObject({ recordCount: 1, issues: [], counts: {} });
  });

  it.each([
    ["founded-after-report", "founded", { founded: "1/7/2026" }, { founded: "30/6/2026" }],
    // A period that only may be later is not judged.
    ["founded-after-report", "founded", { founded: "2027" }, { founded: "2026" }],
    ["founded-before-model", "founded", { founded: "2005" }, { founded: "2006" }],
    [
      "dissolved-before-founded",
      "dissolved",
      { dissolved: "14/3/2021" },
      { dissolved: "tháng 3/2021" },
    ],
    ["club-part-above-whole", "women", { women: 61 }, { women: 60 }],
    ["club-part-above-whole", "members_60", { members_60: 51 }, { members_60: 50 }],
    [
      "club-part-above-whole",
      "disadvantaged",
      { disadvantaged: 61 },
      { disadvantaged: "khoảng 61" },
    ],
    ["club-part-above-whole", "borrowers", { borrowers: 61 }, { borrowers: "" }],
    ["club-part-above-whole", "board", { board: 61, members: "60" }, { board: 7 }],
    ["club-number-absurd", "members", { members: 5000 }, { members: 88 }],
    [
      "club-number-absurd",
      "income_fund_vnd",
      { income_fund_vnd: "80 tỷ" },
      { income_fund_vnd: "1,1 tỷ" },
    ],
    ["money-unit-doubtful", "loans_vnd", { loans_vnd: 60 }, { loans_vnd: "60 triệu" }],
  ] as const)("finds %s at %s, and nothing once it is mended", (code, column, wrong, mended) => {
    const codes = brief([wrong]).filter(([found]) => !String(found).startsWith("rule-"));
    expect(codes).toContainEqual([code, 2, column]);
    const left = brief([mended]).filter(([found]) => !String(found).startsWith("rule-"));
    expect(left).toEqual([]);
  });

  it.each([{ commune: "Không Có" }, { name: "" }, { founded: "31/2/2024" }] as const)(
    "tells all mistakes of a row at once, also where one of them leaves no club: %o",
    (first) => {
      const { recordCount, issues } = check([{ ...first, women: 61, members: 60, loans_vnd: 60 }]);
      expect(recordCount).toBe(0);
      const columns = issues.map(({ at }) => at?.column);
      expect(columns).toEqual(
        expect.arrayContaining([...Object.keys(first), "women", "loans_vnd"]),
      );
    },
  );

  it("finds an id and a club that come twice, and names the row of the first", () => {
    const { issues } = check([
      {},
      { name: "CLB thôn 5" },
      { id: "ls-002", name: "Câu lạc bộ LTHTGN Thôn 03" },
      { id: "LS-003", commune: "Vân Nham" },
    ]);
    expect(issues).toMatchObject([
      { code: "club-id-repeated", at: { row: 3, column: "id" }, params: { firstRow: "2" } },
      { code: "club-probably-repeated", at: { row: 4, column: "name" }, params: { firstRow: "2" } },
    ]);
  });

  it("finds a club again on another sheet, and names that sheet", () => {
    const { rows } = registerOf({});
    const checker = createTableChecker("clubs", registerContext, { sheet: "Xã A" });
    for (const cells of rows) checker.read(cells);
    checker.next({ sheet: "Xã B" });
    for (const cells of rows) checker.read(cells);
    const { issues, recordCount } = checker.end();
    expect(recordCount).toBe(2);
    expect(issues.map((issue) => formatIssue(issue, "vi"))).toEqual([
      'Mã CLB này đã dùng ở dòng 2 của "Xã A". Mỗi câu lạc bộ phải có một mã riêng; nếu là cùng một câu lạc bộ, hãy xóa một dòng.',
    ]);
    expect(issues[0]?.at).toMatchObject({ sheet: "Xã B", row: 2 });
  });

  const rules: readonly Row[] = [
    { id: "1", name: "CLB thôn 1", members: 43, members_55: "", women: 30, members_60: 30 },
    { id: "2", name: "CLB thôn 2", members: "khoảng 50", volunteers: 4 },
    { id: "3", name: "CLB thôn 4", members: "", members_55: "", areas: "1, 2", women: 9 },
    { id: "4", name: "CLB thôn 5", activity_fund_vnd: 0, women: 35 },
  ];

  it("counts the clubs that do not keep to the rules of the model, and not those that do not tell", () => {
    const notes = check(rules).issues.map((issue) => [issue.severity, formatIssue(issue, "vi")]);
    expect(notes).toEqual([
      ["note", "Đông Hà: 1 trên 2 CLB ngoài 50–70 thành viên (theo Quyết định 1336/QĐ-TTg)."],
      ["note", "Đông Hà: 1 trên 3 CLB có dưới 60 % thành viên nữ (theo Quyết định 1336/QĐ-TTg)."],
      ["note", "Đông Hà: 1 trên 4 CLB chưa hoạt động đủ 8 lĩnh vực (theo Quyết định 1336/QĐ-TTg)."],
      [
        "note",
        "Đông Hà: 1 trên 4 CLB chưa có đủ quỹ tăng thu nhập và quỹ hoạt động (theo Quyết định 1336/QĐ-TTg).",
      ],
      [
        "note",
        "Đông Hà: 1 trên 4 CLB có dưới 5 tình nguyện viên chăm sóc tại nhà (theo tài liệu của AARP về mô hình, không có trong quyết định).",
      ],
    ]);
  });

  it("names each of these clubs only on request", () => {
    const issues = check(rules, { rulesPerRow: true }).issues;
    expect(issues.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
      ["rule-members", 2, "members"],
      ["rule-volunteers", 3, "volunteers"],
      ["rule-areas", 4, "areas"],
      ["rule-women", 5, "women"],
      ["rule-funds", 5, "income_fund_vnd"],
    ]);
    expect(issues[0] && formatIssue(issues[0], "vi")).toBe(
      "CLB này có 43 thành viên, ngoài khoảng 50–70 (theo Quyết định 1336/QĐ-TTg).",
    );
  });

  it("keeps a thousand issues of a code and counts them all", () => {
    const rows = Array.from({ length: 1100 }, (_, index) => ({
      id: `LS-${index}`,
      name: `CLB thôn ${index}`,
      women: -1,
    }));
    const { issues, counts } = check(rows);
    expect(counts["number-negative"]).toBe(1100);
    expect(issues.filter(({ code }) => code === "number-negative")).toHaveLength(1000);
  });

  it("checks figures after the last row, each at its own", () => {
    const checker = createTableChecker("figures", { ...registerContext, clusters: [] });
    checker.read(["measure", "place", "as_of", "value", "source"]);
    checker.read(["clubs", "country", "2031", "1458", "Báo cáo"]);
    expect(checker.end().issues).toContainEqual(
      expect.objectContaining({ code: "future-day", at: { row: 2 } }),
    );
  });
});
