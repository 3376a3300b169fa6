import { describe, expect, it } from "vitest";
import type { CellValue } from "./cell-value.js";
import { parseClubTable } from "./parse-club-table.js";
import { registerContext } from "./testing/small-register.js";

const header = ["STT", "Tên CLB", "Tỉnh", "Xã", "Ngày thành lập", "Ngày báo cáo", "Số thành viên"];
const read = (...rows: readonly (readonly CellValue[])[]) =>
  parseClubTable({ rows: [header, ...rows] }, registerContext);
const club = (commune: string, members: CellValue = "", asOf = "2009"): readonly CellValue[] => [
  1,
  `CLB ${commune}`,
  "Đông Hà",
  commune,
  "2008",
  asOf,
  members,
];
const districts = (clubs: ReturnType<typeof read>["clubs"]) =>
  clubs.map(({ place }) => place.formerCommune?.district);

describe("headings of sections", () => {
  it("give the rows below them their district, up to the next one", () => {
    const { clubs, issues } = read(
      ["I", "Huyện Nga Sơn"],
      club("Phú Xuân"),
      ["II. HUYỆN BA SƠN"],
      club("Phú Xuân"),
      ["", "Cộng"],
      club("Phú Xuân"),
    );
    expect(districts(clubs)).toEqual(["Huyện Nga Sơn", "Huyện Ba Sơn", "Huyện Ba Sơn"]);
    expect(
      issues.filter(({ code }) => code === "section-heading").map(({ at }) => at?.row),
    ).toEqual([2, 4]);
  });

  it("tell nothing of rows below a district that nobody knows", () => {
    const { clubs, issues } = read(
      ["Huyện Nga Sơn"],
      club("Phú Xuân"),
      ["Huyện Nga Sưn"],
      club("Phú Xuân"),
    );
    expect(districts(clubs)).toEqual(["Huyện Nga Sơn"]);
    expect(issues.map(({ code, at }) => [code, at?.row])).toContainEqual(["commune-ambiguous", 5]);
  });

  it("may hold the sums of their rows, which are compared with those and no others", () => {
    const differences = (...rows: readonly (readonly CellValue[])[]) =>
      read(...rows)
        .issues.filter(({ code }) => code === "total-differs")
        .map(({ at, params }) => [at?.row, params["stated"], params["computed"]]);
    const heading = (name: string, sum: number) => ["", name, "", "", "", "", sum];
    const [one, two] = [club("Phú Xuân", 60), club("Phú Xuân", 50)];
    const right = [heading("Huyện Nga Sơn", 110), one, two, heading("Huyện Ba Sơn", 50), two];
    expect(differences(...right)).toEqual([]);
    expect(differences(...right, heading("Tổng cộng", 160))).toEqual([]);
    expect(
      differences(heading("Huyện Nga Sơn", 111), one, two, heading("Huyện Ba Sơn", 51), two),
    ).toEqual([
      [2, 111, 110],
      [5, 51, 50],
    ]);
  });

  it("are no orders where districts have ended: a commune of today stays one", () => {
    const row = [1, "CLB thôn 1", "Đông Hà", "xã Hữu Lũng", "2021", "30/6/2026", 60];
    const { clubs, issues } = read(["Huyện Nga Sơn"], row);
    expect(clubs.map(({ place }) => place)).toEqual([{ province: "new:1", commune: "new:101" }]);
    expect(issues.map(({ code }) => code)).toEqual(["section-heading"]);
  });
});
