import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testContext } from "../check/testing/check-context.js";
import type { EditionId } from "../place/place.js";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import { figureColumns } from "./columns.js";
import { parseFigureTable } from "./parse-figure-table.js";
import { anyText } from "./testing/any-text.js";

const english = figureColumns.map(({ key }) => key);
const complete: Readonly<Record<string, string>> = {
  measure: "clubs",
  place: "country",
  as_of: "2018-06-30",
  as_of_basis: "stated",
  value: "1458",
  qualifier: "exact",
  source: "Một bài báo",
  source_kind: "press",
};
/** A table of one row or more, under English headers, from what differs from a complete row. */
const tableOf = (...rows: readonly Readonly<Record<string, string>>[]) => ({
  file: "figures.csv",
  rows: [english, ...rows.map((row) => english.map((key) => ({ ...complete, ...row })[key] ?? ""))],
});
const read = (...rows: readonly Readonly<Record<string, string>>[]) =>
  parseFigureTable(tableOf(...rows), testContext);
const readAs = (edition: string, row: Readonly<Record<string, string>>) =>
  parseFigureTable(tableOf(row), { ...testContext, edition: edition as EditionId });
const readCell = (column: string, text: string) => read({ [column]: text });

describe("parseFigureTable", () => {
  it("reads a complete row without an issue", () => {
    expect(read({ note: "tổng số", note_en: "all clubs", url: "https://example.org/a" })).toEqual({
      figures: [
        {
          id: "f001",
          measure: "clubs",
          place: "country",
          asOf: "2018-06-30",
          asOfPrecision: "day",
          asOfBasis: "stated",
          value: 1458,
          qualifier: "exact",
          origin: "published",
          sources: ["s001"],
          note: { vi: "tổng số", en: "all clubs" },
        },
      ],
      sources: [
        {
          id: "s001",
          kind: "press",
          title: "Một bài báo",
          url: "https://example.org/a",
          published: null,
        },
      ],
      issues: [],
      cells: { f001: { file: "figures.csv", row: 2 } },
    });
  });

  it("finds Vietnamese headers in any order below a title, and skips blank rows", () => {
    const { figures, issues, cells } = parseFigureTable(
      {
        file: "bao-cao.xlsx",
        sheet: "Số liệu",
        rows: [
          ["HỘI NGƯỜI CAO TUỔI VIỆT NAM"],
          [],
          ["Báo cáo", "", "năm 2018"],
          ["Giá trị", "tính đến", "CHỈ TIÊU", "Địa bàn", "Người lập", "Nguồn", "Loại nguồn"],
          ["", "", "", ""],
          ["hơn 1.400", "cuối tháng 6/2018", "câu lạc bộ", "Cả nước", "An", "Báo cáo", "Hội"],
        ],
      },
      testContext,
    );
    expect(figures).toMatchObject([
      {
        measure: "clubs",
        place: "country",
        value: 1400,
        qualifier: "over",
        asOf: "2018-06-30",
        asOfPrecision: "month",
      },
    ]);
    expect(cells).toEqual({ f001: { file: "bao-cao.xlsx", sheet: "Số liệu", row: 6 } });
    expect(issues.map(({ code, severity, at }) => [code, severity, at?.row, at?.column])).toEqual([
      ["column-unknown", "note", 4, "Người lập"],
      ["value-assumed", "note", 4, "as_of_basis"],
    ]);
  });

  it("keeps what stands in an unknown column out of its records", () => {
    const table = tableOf({});
    const result = parseFigureTable(
      {
        ...table,
        rows: table.rows.map((row, index) => [...row, index === 0 ? "Điện thoại" : "0912345678"]),
      },
      testContext,
    );
    expect(result.issues).toMatchObject([{ code: "column-unknown", at: { column: "Điện thoại" } }]);
    expect(JSON.stringify(result)).not.toContain("0912345678");
  });

  it("says which headers it looked for when there are none", () => {
    const { issues } = parseFigureTable(
      {
        rows: [
          ["a", "b"],
          ["1", "2"],
        ],
      },
      testContext,
    );
    expect(issues).toMatchObject([
      { code: "header-not-found", params: { columnsVi: "Chỉ tiêu; Tính đến; Giá trị" } },
    ]);
    expect(parseFigureTable({ rows: [] }, testContext).issues).toHaveLength(1);
  });

  it("names a required column that is missing once, and one that is there twice", () => {
    const { issues } = parseFigureTable(
      {
        rows: [
          ["measure", "place", "as_of", "Địa bàn"],
          ["clubs", "country", "2018"],
        ],
      },
      testContext,
    );
    expect(issues.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
      ["column-missing", 1, "value"],
      ["column-repeated", 1, "place"],
    ]);
  });

  it.each([
    ["measure", "club", "choice-unknown", "clubs"],
    ["measure", "", "value-missing", undefined],
    ["as_of", "31/6/2018", "day-impossible", undefined],
    ["as_of", "", "value-missing", undefined],
    ["as_of_basis", "statd", "choice-unknown", "stated"],
    ["value", "", "value-missing", undefined],
    ["value", "chưa báo cáo", "value-missing", undefined],
    ["value", "4/7", "number-is-fraction", undefined],
    ["value", "4/7/2018", "number-became-date", undefined],
    ["value", "-3", "number-negative", undefined],
    ["value", "#REF!", "cell-broken", undefined],
    ["value", "1.5", "number-unclear", undefined],
    ["value", "70%", "percent-in-count", undefined],
    ["qualifier", "chinh xacs", "choice-unknown", "chính xác"],
    ["qualifier", "exakt", "choice-unknown", "exact"],
    ["place", "Lạng Sưn", "place-unknown", "Lạng Sơn"],
    ["place", "", "place-missing", undefined],
    ["edition", "vn64", "choice-unknown", "vn63"],
    ["of", "63", "value-missing", undefined],
    ["of_kind", "places", "value-missing", undefined],
    ["of_kind", "quả táo", "choice-unknown", undefined],
    ["part", "VIE071", "part-unreadable", undefined],
    ["part", "project:", "part-unreadable", undefined],
    ["source_kind", "pres", "choice-unknown", "press"],
    ["url", "javascript:alert(1)", "link-unsafe", undefined],
    ["url", "JavaScript:alert(1)//http://", "link-unsafe", undefined],
    ["url", "www.example.org", "link-unsafe", undefined],
    ["url", 'https://a.vn/"onclick="', "link-unsafe", undefined],
    ["quote", "a".repeat(301), "value-too-long", undefined],
    ["published", "hôm qua", "day-unreadable", undefined],
    ["cluster", "cluster-2-2018", "place-and-cluster", undefined],
  ])("answers %s %j with %s at its cell, and no figure", (column, text, code, suggestion) => {
    const { figures, issues } = readCell(column, text);
    expect(figures).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.at).toMatchObject({ file: "figures.csv", row: 2 });
    expect(issues[0]?.suggestion).toBe(suggestion);
    if (column !== "cluster" && !["of", "of_kind"].includes(column)) {
      expect(issues[0]?.at?.column).toBe(column);
    }
  });

  it("accepts a quotation of exactly 300 characters", () => {
    expect(readCell("quote", "ẵ".repeat(300)).issues).toEqual([]);
  });

  it.each([
    ["qualifier", "hơn", { qualifier: "over" }],
    ["qualifier", "at least", { qualifier: "at-least" }],
    ["as_of_basis", "Suy ra", { asOfBasis: "inferred" }],
    ["measure", "Câu lạc bộ thành lập mới", { measure: "new_clubs" }],
    ["measure", "New clubs", { measure: "new_clubs" }],
    ["measure", "Số câu lạc bộ", { measure: "clubs" }],
    ["measure", "Tổng số CLB", { measure: "clubs" }],
    ["measure", "Số lượng thành viên nữ", { measure: "women" }],
    ["qualifier", "xấp xỉ", { qualifier: "about" }],
    ["part", "Dự án: VIE071", { part: "project:VIE071" }],
    ["place", "vn63:03", { place: "vn63:03" }],
    ["as_of", "2018", { asOf: "2018-12-31", asOfPrecision: "year" }],
  ])("understands %s %j", (column, text, figure) => {
    expect(readCell(column, text).figures).toMatchObject([figure]);
  });

  it("takes the qualifier from the value cell, unless the column says another", () => {
    expect(read({ value: "hơn 1.400", qualifier: "" }).figures[0]?.qualifier).toBe("over");
    expect(read({ value: "hơn 1.400", qualifier: "trên" }).issues).toEqual([]);
    expect(read({ value: "hơn 1.400", qualifier: "gần" }).issues).toMatchObject([
      { code: "qualifier-differs", severity: "error" },
    ]);
  });

  it("never fills in silently: one note per column says what was taken, and how often", () => {
    const { issues } = read({ qualifier: "" }, { qualifier: "" }, {});
    expect(issues).toMatchObject([
      { code: "value-assumed", at: { column: "qualifier" }, params: { rowCount: 2 } },
    ]);
  });

  it("decides between two provinces of one name by the edition, then by the day", () => {
    const placeOf = (row: Readonly<Record<string, string>>) => read(row).figures[0]?.place;
    expect(placeOf({ place: "Tuyên Quang", edition: "vn63", as_of: "2025-11-13" })).toBe("vn63:07");
    expect(placeOf({ place: "Tuyên Quang", edition: "34", as_of: "2024-11-13" })).toBe("vn34:04");
    expect(placeOf({ place: "tinh tuyen quang", as_of: "2024-11-13" })).toBe("vn63:07");
    expect(placeOf({ place: "Tuyên Quang", as_of: "2025-11-13" })).toBe("vn34:04");
    expect(read({ place: "Tuyên Quang", as_of: "2025" }).issues).toMatchObject([
      {
        code: "place-ambiguous",
        params: { text: "Tuyên Quang", candidates: "vn63:07, vn34:04" },
      },
    ]);
  });

  it.each(["Hà Nội", "Lai Châu"])(
    "refuses %s of a day before the first edition, and says why, unless the row states one",
    (place) => {
      const { figures, issues } = read({ place, as_of: "30/6/2007" });
      expect(figures).toEqual([]);
      expect(issues).toMatchObject([
        {
          code: "place-before-editions",
          at: { column: "place" },
          params: { text: place, asOf: "2007-06-30", from: "2008-08-01" },
        },
      ]);
      expect(issues[0]).not.toHaveProperty("suggestion");
    },
  );

  it("says the same of a former province on a day when it was there, and else that it is one", () => {
    const codesOf = (as_of: string) =>
      parseFigureTable(tableOf({ place: "Hà Cổ", as_of }), {
        gazetteer: smallGazetteer,
        clusters: [],
      }).issues.map(({ code }) => code);
    expect(codesOf("30/6/1999")).toEqual(["place-before-editions"]);
    expect(codesOf("30/6/2005")).toEqual(["place-former"]);
  });

  it("keeps a place of such a day where its edition is told, with a note that it is not checked", () => {
    const told = [{ edition: "63" }, { place: "vn63:01" }, { part: "district:Tây Hồ" }];
    for (const row of told) {
      const { figures, issues } = read({ place: "Hà Nội", as_of: "30/6/2007", ...row });
      expect(figures[0]?.place).toBe("vn63:01");
      expect(issues).toMatchObject([{ code: "place-unchecked", severity: "note" }]);
    }
    expect(read({ as_of: "31/12/2006" }).issues).toEqual([]);
  });

  it("takes a district for a sign of the time of districts, before the day and after the edition", () => {
    const placeOf = (row: Readonly<Record<string, string>>) =>
      read({ place: "Hà Nội", as_of: "31/3/2026", ...row }).figures[0]?.place;
    expect(placeOf({})).toBe("vn34:01");
    expect(placeOf({ part: "district:Tây Hồ" })).toBe("vn63:01");
    expect(placeOf({ part: "quận: Tây Hồ" })).toBe("vn63:01");
    expect(placeOf({ part: "project:VIE071" })).toBe("vn34:01");
    expect(placeOf({ part: "district:Tây Hồ", edition: "34" })).toBe("vn34:01");
  });

  it("lets the option decide only where nothing in the row does", () => {
    const placeOf = (edition: string, row: Readonly<Record<string, string>>) =>
      readAs(edition, { place: "Tuyên Quang", ...row }).figures[0]?.place;
    expect(placeOf("vn63", { as_of: "30/6/2007" })).toBe("vn63:07");
    expect(placeOf("vn63", { as_of: "30/6/2026" })).toBe("vn34:04");
    expect(placeOf("vn34", { as_of: "30/6/2026", part: "district:Na Hang" })).toBe("vn63:07");
    expect(placeOf("vn34", { as_of: "30/6/2026", edition: "63" })).toBe("vn63:07");
  });

  it.each([
    ["2025", "stated", undefined],
    ["9 tháng đầu năm 2025", "stated", undefined],
    ["2025", "placeholder", undefined],
    ["31/12/2025", "placeholder", undefined],
    ["31/12/2025", "stated", "vn34:04"],
    ["quý III/2025", "stated", "vn34:04"],
    ["6 tháng đầu năm 2025", "stated", "vn63:07"],
    ["2024", "placeholder", "vn63:07"],
    ["2026", "placeholder", "vn34:04"],
    ["2008", "stated", "vn63:07"],
  ])("of a name of two editions and %s (%s) it makes %s", (as_of, as_of_basis, place) => {
    const row = { place: "Tuyên Quang", as_of, as_of_basis };
    const { figures, issues } = read(row);
    expect(figures.map((figure) => figure.place)).toEqual(place === undefined ? [] : [place]);
    expect(issues.map(({ code }) => code)).toEqual(place === undefined ? ["place-ambiguous"] : []);
    expect(readAs("vn63", row).figures[0]?.place).toBe(place ?? "vn63:07");
    expect(read({ ...row, part: "district:Na Hang" }).figures[0]?.place).toBe("vn63:07");
  });

  it.each([
    ["of the figure's day", { as_of: "30/6/2018", of: "63" }, "vn63"],
    ["that has so many provinces", { as_of: "2025", of: "63" }, "vn63"],
    ["that has so many provinces", { as_of: "2025", of: "34" }, "vn34"],
    ["that has so many provinces", { as_of: "2025", as_of_basis: "placeholder", of: "63" }, "vn63"],
    ["of the only one of the period", { as_of: "quý III/2025", of: "63" }, "vn34"],
    ["nobody can tell", { as_of: "2025", of: "65" }, undefined],
    ["of before the first one", { as_of: "30/6/2007", of: "64" }, undefined],
    ["that the row states", { as_of: "30/6/2018", of: "63", edition: "34" }, "vn34"],
    [
      "of the cluster's members",
      { as_of: "30/6/2026", of: "7", place: "", cluster: "cluster-2-2018" },
      "vn63",
    ],
    [
      "of the province",
      { measure: "communes_with_club", as_of: "31/3/2026", of: "80", place: "Lạng Sơn" },
      "vn34",
    ],
  ])("gives a whole of places the edition %s: %j", (_, row, edition) => {
    const { figures } = read({
      measure: "plans_approved",
      value: "4",
      of_kind: "places",
      ...row,
    });
    expect(figures).toHaveLength(1);
    expect(figures[0]?.of?.edition).toBe(edition);
  });

  it("keeps one source for one address, title and publisher, and says where rows differ", () => {
    const { sources, figures, issues } = read(
      { url: "https://a.vn" },
      { url: "https://b.vn" },
      { url: "https://a.vn", published: "13/9/2018" },
      { url: "https://a.vn", published: "14/9/2018", source_kind: "donor" },
    );
    expect(sources.map(({ id, url, published }) => [id, url, published])).toEqual([
      ["s001", "https://a.vn", "2018-09-13"],
      ["s002", "https://b.vn", null],
    ]);
    expect(figures.map((figure) => figure.sources[0])).toEqual(["s001", "s002", "s001", "s001"]);
    expect(issues.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
      ["source-differs", 5, "source_kind"],
      ["source-differs", 5, "published"],
    ]);
  });

  it("goes on after the sources of another table", () => {
    const first = read({ url: "https://a.vn" });
    const second = parseFigureTable(tableOf({ url: "https://b.vn" }, { url: "https://a.vn" }), {
      ...testContext,
      sources: first.sources,
    });
    expect(second.sources.map(({ id }) => id)).toEqual(["s001", "s002"]);
    expect(second.figures.map((figure) => figure.sources)).toEqual([["s002"], ["s001"]]);
  });

  it("warns of a figure without a source and of a flow without its first day", () => {
    expect(read({ source: "", source_kind: "" }).issues).toMatchObject([
      { code: "source-missing", severity: "warning" },
    ]);
    expect(read({ measure: "new_clubs" }).issues).toMatchObject([
      { code: "period-missing", severity: "warning" },
    ]);
    expect(read({ measure: "new_clubs", period_from: "2019" }).issues).toMatchObject([
      { code: "period-reversed", severity: "error" },
    ]);
  });

  it("reports every bad cell of a row, each at its own column", () => {
    const { issues } = read({ measure: "x", as_of: "y", value: "z", url: "ftp://a" });
    expect(issues.map(({ at }) => at?.column)).toEqual(["measure", "as_of", "value", "url"]);
  });

  const anyTable = fc.record({
    rows: fc.array(
      fc.array(
        fc.oneof(
          anyText,
          fc.constantFrom(...english, ...figureColumns.map(({ header }) => header)),
          fc.constantFrom("clubs", "country", "2018", "1.458", "Tuyên Quang", "hơn 3", "places"),
        ),
        { maxLength: 12 },
      ),
      { maxLength: 8 },
    ),
  });

  it("reads any table of any text without throwing, and the same way again", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const result = parseFigureTable(table, testContext);
        expect(parseFigureTable(table, testContext)).toEqual(result);
        // JSON-safe: what is written can be read back.
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        for (const { at } of result.issues) {
          if (at?.row !== undefined) expect(table.rows[at.row - 1]).toBeDefined();
        }
      }),
    );
  });

  it("gives a figure for every row but those with an error", () => {
    const rows = fc.array(
      fc.record({
        value: fc.constantFrom("5", "x", "", "hơn 7"),
        place: fc.constantFrom("country", "Lạng Sơn", "Atlantis"),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (cells) => {
        const { figures, issues } = read(...cells.map((row) => ({ ...row, qualifier: "" })));
        const bad = new Set(
          issues.filter(({ severity }) => severity === "error").map(({ at }) => at?.row),
        );
        expect(figures.length + bad.size).toBe(cells.length);
      }),
      // Every run reads up to twenty rows and looks for the province that was meant.
      { numRuns: 25 },
    );
  });
});
