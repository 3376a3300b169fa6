import { describe, expect, it } from "vitest";
import { parseClubTable } from "./parse-club-table.js";
import { suggestColumnMap } from "./suggest-column-map.js";
import type { Table } from "./table.js";
import { registerContext } from "./testing/small-register.js";

const read = (table: Table) => parseClubTable(table, registerContext);
const keysOf = (table: Table) =>
  suggestColumnMap(table, "clubs")?.columns.map(({ header, column }) => [header, column]);
const numbersOf = (table: Table) =>
  read(table).clubs.map(({ report: { numbers } }) =>
    Object.fromEntries(
      Object.entries(numbers).flatMap(([key, reported]) =>
        "value" in reported ? [[key, reported.value]] : [],
      ),
    ),
  );

const place = ["Đông Hà", "Hữu Lũng"];

describe("registers as offices make them", () => {
  it("stand below the motto, a title and a blank row, with a serial number and a row of column numbers", () => {
    const { clubs, issues } = read({
      rows: [
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH SÁCH CÂU LẠC BỘ", "", "", "Năm 2026"],
        ["STT", "TÊN CLB", "Tỉnh", "Xã/Phường", "Ngày thành lập"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        [1, "CLB thôn 1", ...place, "2021"],
        ["STT", "TÊN CLB", "Tỉnh", "Xã/Phường", "Ngày thành lập"],
        [2, "CLB thôn 2", ...place, "2022"],
      ],
    });
    expect(issues).toEqual([]);
    expect(clubs.map(({ founded }) => founded.last)).toEqual(["2021-12-31", "2022-12-31"]);
  });

  const groups = [
    ["Tên CLB", "Tỉnh", "Xã", "Ngày thành lập", "Số thành viên", "", "", "Vay vốn", ""],
    ["", "", "", "", "Tổng", "Nữ", "NCT", "Số người", "Số tiền (triệu đồng)"],
  ];
  const row = ["CLB thôn 1", ...place, "2021", 60, 40, 42, 20, "60,5"];

  it("have headers of two lines, merged in a workbook and blank in a CSV", () => {
    const numbers = [
      { members: 60, women: 40, members_60: 42, borrowers: 20, loans_vnd: 60_500_000 },
    ];
    expect(numbersOf({ rows: [...groups, row] })).toEqual(numbers);
    expect(
      numbersOf({
        rows: [...groups, row],
        merges: [
          { top: 0, left: 4, bottom: 0, right: 6 },
          { top: 0, left: 7, bottom: 0, right: 8 },
          ...[0, 1, 2, 3].map((left) => ({ top: 0, left, bottom: 1, right: left })),
        ],
      }),
    ).toEqual(numbers);
  });

  it("never take the women of the board for the women of the club", () => {
    expect(
      keysOf({
        rows: [
          ["Tên CLB", "Xã", "Số thành viên", "", "Ban Chủ nhiệm", ""],
          ["", "", "Tổng", "Nữ", "Tổng", "Nữ"],
        ],
      }),
    ).toEqual([
      ["Tên CLB", "name"],
      ["Xã", "commune"],
      ["Số thành viên > Tổng", "members"],
      ["Số thành viên > Nữ", "women"],
      ["Ban Chủ nhiệm > Tổng", "board"],
      ["Ban Chủ nhiệm > Nữ", null],
    ]);
  });

  it("write units into headers, and a percentage is no count", () => {
    const table = {
      rows: [
        [
          "Tên CLB",
          "Tỉnh",
          "Xã",
          "Thành lập",
          "Quỹ hoạt động (nghìn đồng)",
          "Nữ (%)",
          "Dư nợ, triệu đồng",
        ],
        ["CLB thôn 1", ...place, "2021", "1.500", 65, 12.5],
      ],
    };
    expect(numbersOf(table)).toEqual([{ activity_fund_vnd: 1_500_000, loans_vnd: 12_500_000 }]);
    expect(read(table).issues).toMatchObject([{ code: "column-unknown", at: { columnIndex: 5 } }]);
  });

  it("have headers with slips of typing, which are told", () => {
    const { clubs, issues } = read({
      rows: [
        ["Tên CLB", "Tỉnh/Thành phố", "Xã/Phường", "Ngày thành lâpj", "Số thanh viênn"],
        ["CLB thôn 1", ...place, "2021", "60"],
      ],
    });
    expect(clubs[0]?.report.numbers.members).toEqual({ value: 60, qualifier: "exact" });
    expect(issues.map(({ code, at }) => [code, at?.column, at?.columnIndex])).toEqual([
      ["column-guessed", "founded", 3],
      ["column-guessed", "members", 4],
    ]);
  });

  it("tell 55 and 60 years apart, and take nobody's name for a number", () => {
    expect(
      keysOf({ rows: [["Tên CLB", "Từ 55 tuổi", "Từ 60 tuổi", "Người ký", "Chủ nhiệm"]] }),
    ).toEqual([
      ["Tên CLB", "name"],
      ["Từ 55 tuổi", "members_55"],
      ["Từ 60 tuổi", "members_60"],
      ["Người ký", null],
      ["Chủ nhiệm", null],
    ]);
  });

  it("merge a commune over its clubs, and never a number", () => {
    const table = {
      rows: [
        ["Tên CLB", "Tỉnh", "Xã", "Thành lập", "Số TV"],
        ["CLB thôn 1", ...place, "2021", 60],
        ["CLB thôn 2", "", "", "2021", ""],
      ],
      merges: [1, 2, 4].map((left) => ({ top: 1, left, bottom: 2, right: left })),
    };
    expect(read(table).clubs.map((club) => club.place.commune)).toEqual(["new:101", "new:101"]);
    expect(numbersOf(table)).toEqual([{ members: 60 }, {}]);
  });

  it("end in totals, signatures and remarks, which are no clubs", () => {
    const { clubs, issues } = read({
      rows: [
        ["Tên CLB", "Tỉnh", "Xã", "Thành lập", "Số TV"],
        ["I. Huyện Hữu Lũng"],
        ["CLB thôn 1", ...place, "2021", 60],
        ["CLB thôn 2", ...place, "2021", 50],
        ["Tổng cộng", "", "", "", 110],
        [],
        ["", "", "Lạng Sơn, ngày 30 tháng 6 năm 2026"],
        ["NGƯỜI LẬP BIỂU", "", "", "CHỦ TỊCH"],
        ["Nguyễn Văn A", "", "", "Trần Thị B"],
      ],
    });
    expect(clubs).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: "rows-set-aside", at: { row: 2 }, params: { rowCount: 4 } },
    ]);
    expect(JSON.stringify(issues)).not.toContain("Nguyễn");
  });

  it.each([
    ["below its rows", [60, 50, ["Cộng", 110]], []],
    ["below its rows, and wrong", [60, 50, ["Cộng", 111]], [[4, 111, 110]]],
    ["of sections and of all", [60, ["Cộng", 60], 50, ["Cộng", 50], ["TỔNG", 110]], []],
    ["of a section, and wrong", [60, ["Cộng", 60], 50, ["Cộng", 51]], [[5, 51, 50]]],
    ["of all, and wrong", [60, ["Cộng", 60], 50, ["Cộng", 50], ["TỔNG", 111]], [[6, 111, 110]]],
    ["above its rows", [["Tổng số", 110], 60, 50], []],
    ["above its rows, and wrong", [["Tổng số", 109], 60, 50], [[2, 109, 110]]],
    ["over a number that cannot be read", [60, "5O", ["Cộng", 110]], []],
  ] as const)("have totals %s", (_, rows, differences) => {
    const { issues } = read({
      rows: [
        ["Tên CLB", "Tỉnh", "Xã", "Thành lập", "Số TV"],
        ...rows.map((each, index) =>
          Array.isArray(each)
            ? [String(each[0]), "", "", "", Number(each[1])]
            : [`CLB thôn ${index}`, ...place, "2021", each as number | string],
        ),
      ],
    });
    const found = issues.filter(({ code }) => code === "total-differs");
    expect(found.map(({ at, params }) => [at?.row, params["stated"], params["computed"]])).toEqual(
      differences,
    );
  });

  it("keep what stands in unknown columns out of records, issues and sentences", () => {
    const secret = "Nguyễn Thị Hoa 0912345678";
    const result = read({
      rows: [
        ["Tên CLB", "Tỉnh", "Xã", "Thành lập", "Chủ nhiệm, điện thoại"],
        ["CLB thôn 1", ...place, "2021", secret],
        ["", "", "", "", secret],
      ],
    });
    expect(JSON.stringify(result)).not.toContain(secret);
    expect(result.issues[0]).toMatchObject({
      code: "column-unknown",
      at: { column: "Chủ nhiệm, điện thoại", columnIndex: 4 },
    });
  });
});
