import { describe, expect, it } from "vitest";
import { parseClubTable } from "./parse-club-table.js";
import { findTitleUnit } from "./title-unit.js";
import { registerContext } from "./testing/small-register.js";

const header = ["Tên CLB", "Tỉnh", "Xã", "Ngày thành lập", "Số thành viên", "Quỹ hoạt động"];
const row = ["CLB thôn 1", "Đông Hà", "xã Hữu Lũng", "2021", 60, "5,5"];
const read = (title: readonly string[], own = header, loans = "Dư nợ cho vay") =>
  parseClubTable(
    { rows: [["DANH SÁCH CLB"], title, [...own, loans], [...row, 60]] },
    registerContext,
  );

describe("a unit in a line above the table", () => {
  it.each([
    ["Đơn vị tính: triệu đồng", 6],
    ["(ĐVT: triệu đồng)", 6],
    ["Danh sách quỹ. Đơn vị tính: người, nghìn đồng", 3],
    ["ĐVT: đồng", 0],
    ["Unit: million VND", 6],
  ])("is that of money: %s", (text, zeros) => {
    expect(findTitleUnit([["DANH SÁCH"], ["", text]])).toMatchObject({ zeros, row: 1 });
  });

  it.each(["Đơn vị: Hội NCT tỉnh Lạng Sơn", "Đơn vị tính: người", "triệu đồng", ""])(
    "is none in %j",
    (text) => {
      expect(findTitleUnit([[text]])).toBeUndefined();
    },
  );

  it("holds for amounts and for no count, and is noted where it stands", () => {
    const { clubs, issues } = read(["", "", "Đơn vị tính: triệu đồng"]);
    expect(clubs[0]?.report.numbers).toMatchObject({
      members: { value: 60 },
      activity_fund_vnd: { value: 5_500_000 },
      loans_vnd: { value: 60_000_000 },
    });
    expect(issues).toMatchObject([
      { code: "unit-from-title", at: { row: 2 }, params: { text: "triệu đồng" } },
    ]);
  });

  it("gives way to the unit of a column's own header, and is not told where it says đồng", () => {
    const { clubs } = read(["ĐVT: triệu đồng"], header, "Dư nợ cho vay (nghìn đồng)");
    expect(clubs[0]?.report.numbers).toMatchObject({ loans_vnd: { value: 60_000 } });
    const { issues } = read(["ĐVT: đồng"]);
    expect(issues.map(({ code }) => code)).toEqual(["number-not-whole"]);
  });
});
