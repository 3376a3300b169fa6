import { describe, expect, test } from "vitest";
import { country, countryData } from "../testing/country.js";
import type { MapPanel } from "./answer-map.js";
import { makeMap } from "./make-map.js";
import type { MapSelection } from "./map-selection.js";

const none: MapSelection = {
  measure: undefined,
  cluster: undefined,
  figurePart: undefined,
  scheme: undefined,
  deadline: undefined,
  asOf: undefined,
  since: undefined,
  edition: undefined,
  mode: undefined,
  highlight: undefined,
  label: undefined,
};
const map = (selection: Partial<MapSelection>, language: "vi" | "en" = "vi"): MapPanel =>
  makeMap(countryData, country, { ...none, ...selection }, language);
const looks = ({ picture }: MapPanel) =>
  Object.fromEntries(picture.regions.map(({ name, look }) => [name, look]));
const valueOf = ({ picture }: MapPanel, name: string) =>
  picture.regions.find((region) => region.name === name)?.value;

describe("a map of counts", () => {
  test("gives each region the class of its latest figure, and no class where there is none", () => {
    expect(looks(map({ measure: "clubs" }))).toEqual({
      "Hà Nội": 4,
      "Đà Nẵng": 0,
      // Nearly 50 does not reach 50.
      "Điện Biên": 0,
      // Zero is a figure.
      "Lai Châu": 0,
      "Lạng Sơn": 0,
      "Lào Cai": 2,
      "Lâm Đồng": "no-data",
      "Cà Mau": "no-data",
    });
  });

  test("says value and day in words, and leaves the parts of a place alone", () => {
    const { picture } = map({ measure: "clubs" });
    expect(picture.regions.find(({ name }) => name === "Lạng Sơn")).toMatchObject({
      label: "xứ Lạng Sơn",
      value: "46",
      day: "31/3/2025",
    });
    expect(valueOf(map({ measure: "clubs" }), "Điện Biên")).toBe("gần 50");
    expect(valueOf(map({ measure: "clubs" }), "Cà Mau")).toBe("chưa có số liệu công bố");
    expect(valueOf(map({ measure: "clubs", figurePart: "project:X" }), "Lạng Sơn")).toBe("999");
  });

  test("names its regions in the order of the Vietnamese alphabet", () => {
    expect(map({ measure: "clubs" }).picture.regions.map(({ name }) => name)).toEqual([
      "Cà Mau",
      "Đà Nẵng",
      "Điện Biên",
      "Hà Nội",
      "Lai Châu",
      "Lạng Sơn",
      "Lào Cai",
      "Lâm Đồng",
    ]);
  });

  test("counts the regions of every class, also those with none", () => {
    const { classes } = map({ measure: "clubs" }).picture;
    expect(classes.map(({ label, regionCount }) => `${label}: ${regionCount}`)).toEqual([
      "dưới 50: 4",
      "50–99: 0",
      "100–199: 1",
      "200–499: 0",
      "từ 500: 1",
      "chưa có số liệu công bố: 2",
    ]);
  });

  test("takes only figures between two days when asked", () => {
    expect(valueOf(map({ measure: "clubs", asOf: "2024-12-31" }), "Lạng Sơn")).toBe("40");
    expect(looks(map({ measure: "clubs", since: "2025-06-01" }))["Lạng Sơn"]).toBe("no-data");
  });
});

describe("editions", () => {
  test("a map is drawn as the country was on the data's day", () => {
    expect(map({ measure: "clubs" }).edition).toBe("now");
    expect(map({ measure: "clubs", asOf: "2019-12-31" }).edition).toBe("old");
    expect(map({ measure: "clubs", edition: "old" }).picture.edition).toBe("7 xứ (đến 2019)");
  });

  test("a figure of another edition is drawn on the same land, and the map says so", () => {
    expect(map({ measure: "clubs" }).lines[0]).toContain("Lào Cai");
  });

  test("a figure of a unit that has no region here is told and never divided", () => {
    const { lines, picture } = map({ measure: "clubs" });
    expect(lines.join(" ")).toContain("old:9 77, 30/6/2019");
    expect(picture.regions.map(({ value }) => value)).not.toContain("77");
  });

  test("an edition the outlines lack is refused with those they have", () => {
    expect(() => map({ measure: "clubs", edition: "vn34" })).toThrow(/“vn34”.*old, now/);
  });
});

describe("a map against targets", () => {
  test("compares each region with its own target only, and tells the others apart", () => {
    const panel = map({ measure: "clubs", scheme: "1648" });
    expect(looks(panel)).toMatchObject({
      "Hà Nội": 4,
      // 49 of 98 is half.
      "Đà Nẵng": 2,
      "Cà Mau": "no-data",
      "Lai Châu": "no-target",
    });
    expect(valueOf(panel, "Đà Nẵng")?.replace(/\u00A0/g, " ")).toBe("49 trên mục tiêu 98 (50 %)");
    expect(panel.picture.classes.map(({ label }) => label.replace(/\u00A0/g, " "))).toEqual([
      "dưới 25 %",
      "25 % – dưới 50 %",
      "50 % – dưới 75 %",
      "75 % – dưới 100 %",
      "từ 100 %",
      "chưa có số liệu công bố",
      "chưa thấy mục tiêu",
    ]);
  });
});

describe("maps without sizes", () => {
  test("a cluster shows its named members as named, and that more exist", () => {
    const panel = map({ cluster: "pair" });
    expect(panel.title).toBe("Cụm đôi");
    expect(looks(panel)).toMatchObject({ "Lai Châu": "in", "Lạng Sơn": "in", "Hà Nội": "out" });
    expect(panel.picture.classes.map(({ label }) => label)).toEqual([
      "được nêu tên trong nguồn",
      "không được nêu tên",
    ]);
    expect(panel.lines).toEqual(["Nguồn nói cụm có 3 tỉnh, thành phố nhưng chỉ nêu tên 2."]);
  });

  test("published or not, and marks around chosen places", () => {
    expect(looks(map({ measure: "clubs", mode: "published" }))).toMatchObject({
      "Hà Nội": "in",
      "Cà Mau": "no-data",
    });
    const { regions } = map({ measure: "clubs", highlight: "now:0 now:7" }).picture;
    expect(regions.filter(({ isMarked }) => isMarked).map(({ name }) => name)).toEqual([
      "Cà Mau",
      "Hà Nội",
    ]);
  });
});

test.each([
  [{}, "Hãy thêm measure"],
  [{ measure: "clubs", mode: "heat" }, "Không hiểu mode: “heat”"],
  [{ cluster: "nobody" }, "không có cụm “nobody”"],
  [{ measure: "clubs", asOf: "x" }, "Không đọc được as-of"],
])("%o is refused with what to mend", (selection, sentence) => {
  expect(() => map(selection)).toThrow(sentence);
});

test("a map tells itself in a sentence, with its extremes and its islands", () => {
  expect(map({ measure: "clubs" }, "en").picture.summary).toBe(
    "Map of 8 provinces (under 50: 4 places; 100–199: 1 place; 500 and more: 1 place; no published figure: 2 places). " +
      "Highest: Hà Nội, 516. Lowest: Lai Châu, 0. On the map: Xa archipelago (Đà Nẵng Land).",
  );
});

test("day and source stand under the map, and in each row of its table", () => {
  const { sourceLine, rows } = map({ measure: "clubs", since: "2025-06-01" });
  expect(sourceLine).toBe(
    "Tổng hợp từ nguồn công khai, chưa phải số liệu chính thức của Hội. Tính đến 30/6/2025. Nguồn: Tập huấn nhân rộng câu lạc bộ Liên thế hệ tự giúp nhau (Báo Người cao tuổi)",
  );
  expect(rows[0]).toEqual(["id", "Địa bàn", "Giá trị", "Nguồn ghi", "Tính đến", "Nguồn"]);
  expect(rows[3]?.slice(0, 5)).toEqual(["now:2", "xứ Điện Biên", 50, "gần 50", "30/6/2025"]);
  expect(rows[1]?.slice(0, 5)).toEqual(["now:7", "xứ Cà Mau", "", "chưa có số liệu công bố", ""]);
});
