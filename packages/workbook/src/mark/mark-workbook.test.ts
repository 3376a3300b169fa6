import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../read-workbook.js";
import { buildStyles, buildXlsx } from "../testing/build-xlsx.js";
import { readTestFile } from "../testing/read-file.js";
import type { CellMark, IssueSheet } from "./cell-mark.js";
import { markWorkbook } from "./mark-workbook.js";

const sheet = "Lạng Sơn";
const marks: readonly CellMark[] = [
  { sheet, row: 3, columnIndex: 0, severity: "warning", comment: 'Chữ cũ "VnTime" & <khác>' },
  { sheet, row: 3, columnIndex: 1, severity: "error", comment: "Ngày sai" },
  { sheet, row: 4, columnIndex: 4, severity: "note", comment: "Tỷ lệ cao" },
  { sheet, row: 4, columnIndex: 4, severity: "error", comment: "Không phải số đếm" },
  { sheet, row: 1, columnIndex: 2, severity: "note", comment: "Trong ô gộp" },
  { sheet, row: 5, columnIndex: 1, severity: "error", comment: "Thiếu ngày" },
  { sheet, row: 9, columnIndex: 6, severity: "note", comment: "Dưới bảng" },
];
const markedCells = ["A3", "B3", "E4", "A1", "B5", "G9"];
const list: IssueSheet = {
  name: "Lỗi: cần sửa",
  headers: ["Trang tính", "Dòng", "Lỗi"],
  rows: marks.map(({ row, comment }) => [sheet, row, comment]),
};

async function mark(bytes: Uint8Array, which = marks) {
  const result = await markWorkbook(bytes, which, list, { file: "so.xlsx" });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return { ...result.value, issues: result.issues };
}

const unzip = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
const withoutStyles = (xml: string): string => xml.replace(/ s="\d+"/g, "");

describe("a marked copy of a workbook that LibreOffice made", () => {
  const bytes = readTestFile("so-clb.xlsx");
  const before = unzip(bytes);

  it("keeps every part but those that the marks need, byte for byte", async () => {
    const { bytes: copy, isOwn, issues } = await mark(bytes);
    const after = unzip(copy);
    expect([isOwn, issues]).toEqual([true, []]);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/ishc1.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(Object.keys(before).filter((path) => !(path in after))).toEqual([]);
  });

  it("changes nothing of the marked sheet but styles, and adds only the two cells that were not there", async () => {
    const after = unzip((await mark(bytes)).bytes);
    const path = "xl/worksheets/sheet1.xml";
    const sheetAfter = withoutStyles(after[path] ?? "");
    const sheetBefore = withoutStyles(before[path] ?? "");
    const added = /<c r="B5"\/>|<row r="9"><c r="G9"\/><\/row>/g;
    expect(sheetAfter.replace(added, "")).toBe(sheetBefore);
    expect(sheetAfter.match(added)).toHaveLength(2);
  });

  it("keeps value, format, font, fill, formula, width, merge and validation of what is not marked", async () => {
    const [read, readCopy] = await Promise.all(
      [bytes, (await mark(bytes)).bytes].map((file) => readXlsx(file, { readStyles: true })),
    );
    const [own, copy] = [read?.sheets[0], readCopy?.sheets[0]];
    for (const key of ["columns", "merges", "dataValidations", "conditionalRules"] as const) {
      expect(copy?.[key]).toEqual(own?.[key]);
    }
    let comparedCount = 0;
    for (const [key, cell] of own?.cells ?? []) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const name = `${"ABCDEFG"[column] ?? ""}${row + 1}`;
      const copied = copy?.cells?.get(key);
      expect(copied?.value).toEqual(cell.value);
      expect(copied?.formula).toEqual(cell.formula);
      const { fill, ...style } = cell.style ?? {};
      const { fill: fillAfter, ...styleAfter } = copied?.style ?? {};
      expect(styleAfter).toEqual(style);
      if (markedCells.includes(name)) expect(fillAfter).not.toEqual(fill);
      else expect(fillAfter).toEqual(fill);
      comparedCount += 1;
    }
    expect(comparedCount).toBeGreaterThan(15);
  });

  it("colours by severity, comments every marked cell, and leaves the comments of others", async () => {
    const { sheets } = await readXlsx((await mark(bytes)).bytes, { readStyles: true });
    const cell = (key: string) => sheets[0]?.cells?.get(key);
    const colour = (key: string) => {
      const fill = cell(key)?.style?.fill;
      return fill?.type === "pattern" ? fill.fgColor?.rgb : undefined;
    };
    expect(["2,1", "2,0", "0,0"].map(colour)).toEqual(["FFC7CE", "FFEB9C", "DDEBF7"]);
    expect(colour("3,4")).toBe("FFC7CE");
    expect(cell("2,0")?.comment?.text).toBe('Chữ cũ "VnTime" & <khác>');
    expect(cell("3,4")?.comment?.text).toBe("Tỷ lệ cao\nKhông phải số đếm");
    expect(cell("2,1")?.comment?.text).toMatch(/Hỏi lại xã[^]*Ngày sai/);
    expect(cell("0,0")?.comment?.text).toBe("Trong ô gộp");
  });

  it("lists the issues in a sheet behind the others, under a name that Excel allows", async () => {
    const own = await readWorkbook(bytes);
    const copy = await readWorkbook((await mark(bytes)).bytes);
    if (!own.ok || !copy.ok) throw new Error("not read");
    const [first, hidden, listed] = copy.value.sheets;
    expect(first?.rows.slice(0, 5).map((row) => row.slice(0, 5))).toEqual(
      own.value.sheets[0]?.rows,
    );
    expect(hidden).toEqual(own.value.sheets[1]);
    expect(listed).toMatchObject({ sheet: "Lỗi  cần sửa", rows: [list.headers, ...list.rows] });
  });

  it("can be marked again: the names of sheets and parts stay apart", async () => {
    const twice = await mark((await mark(bytes)).bytes);
    const { sheets } = await readXlsx(twice.bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      "Lạng Sơn",
      "Ghi chú",
      "Lỗi  cần sửa",
      "Lỗi  cần sửa (2)",
    ]);
    const ids = Object.values(unzip(twice.bytes)).flatMap((part) =>
      Array.from(part.matchAll(/id="(_x0000_s\d+)"/g), ([, id]) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a sheet without comments and styles of its own", () => {
  const cells = `<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/>`;
  const plain = { sheets: [{ name: sheet, cells }], styles: buildStyles([0, 14]) };

  it("gets a drawing for its comments where Excel wants it: before what comes later, inside no rule", async () => {
    const behind = `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><extLst><ext uri="x"/></extLst></cfRule></conditionalFormatting><tableParts count="0"/><extLst><ext uri="y"/></extLst>`;
    const { bytes } = await mark(buildXlsx({ ...plain, sheets: [{ name: sheet, cells, behind }] }));
    const xml = unzip(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml.replace(/<legacyDrawing[^>]*>/, "|")).toContain(
      '</conditionalFormatting>|<tableParts count="0"/>',
    );
  });

  it("gets cells and rows in order, between those that are there", async () => {
    const { bytes } = await mark(buildXlsx(plain));
    const xml = unzip(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    const references = Array.from(xml.matchAll(/<(?:c|row) r="(\w+)"/g), ([, found]) => found);
    expect(references).toEqual("1 C1 2 B2 3 A3 B3 4 E4 5 B5 9 G9".split(" "));
    expect(await readWorkbook(bytes)).toMatchObject({ ok: true });
  });

  it("gives a new cell the number format of its column", async () => {
    const parts = {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="3" style="1"/></cols><sheetData/></worksheet>`,
    };
    const { sheets } = await readXlsx((await mark(buildXlsx({ ...plain, parts }))).bytes, {
      readStyles: true,
    });
    expect(sheets[0]?.cells?.get("2,0")?.style?.numFmt).toBeDefined();
    expect(sheets[0]?.cells?.get("3,4")?.style?.numFmt).toBeUndefined();
  });
});

describe("a file that cannot be marked in place", () => {
  it("becomes a new workbook with its rows and marks, and says why", async () => {
    const own = await readWorkbook(readTestFile("so-clb.xls"));
    const { bytes, isOwn, issues } = await mark(readTestFile("so-clb.xls"));
    expect(isOwn).toBe(false);
    expect(issues).toMatchObject([
      {
        code: "marked-copy-rebuilt",
        at: { file: "so.xlsx" },
        params: { reasonEn: "it is no .xlsx" },
      },
    ]);
    const copy = await readWorkbook(bytes);
    if (!own.ok || !copy.ok) throw new Error("not read");
    expect(copy.value.sheets[0]?.rows[2]).toEqual(own.value.sheets[0]?.rows[2]);
    expect(copy.value.sheets[0]?.merges).toEqual(own.value.sheets[0]?.merges);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.cells?.get("2,1")?.comment?.text).toBe("Ngày sai");
  });

  it("is a signed one, a strict one, a CSV", async () => {
    const reason = async (bytes: Uint8Array) =>
      (await mark(bytes, [])).issues[0]?.params["reasonEn"];
    const cells = `<row r="1"><c r="A1"><v>1</v></c></row>`;
    const built = { sheets: [{ name: sheet, cells }], styles: buildStyles([0]) };
    expect(
      await reason(buildXlsx({ ...built, parts: { "_xmlsignatures/sig1.xml": "<x/>" } })),
    ).toMatch(/signed/);
    expect(await reason(strToU8("Tỉnh;Số\nLạng Sơn;3"))).toMatch(/no \.xlsx/);
    const strict = Object.fromEntries(
      Object.entries(unzip(buildXlsx(built))).map(([path, text]) => [
        path,
        strToU8(
          text.replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          ),
        ),
      ]),
    );
    expect(await reason(zipSync(strict))).toMatch(/Strict/);
  });

  it("is refused as when it is read, when it is broken or too large", async () => {
    expect(await markWorkbook(strToU8("PK"), [], list)).toMatchObject({
      ok: false,
      issues: [{ code: "file-broken" }],
    });
    const limits = { fileByteCount: 10 };
    expect(await markWorkbook(readTestFile("so-clb.xlsx"), [], list, { limits })).toMatchObject({
      ok: false,
      issues: [{ code: "file-too-large" }],
    });
  });
});

describe("macros", () => {
  it("do not travel with the copy, which is an .xlsx", async () => {
    const built = unzip(
      buildXlsx({
        sheets: [{ name: sheet, cells: "" }],
        styles: buildStyles([0]),
        parts: { "xl/vbaProject.bin": "macro" },
      }),
    );
    const files = {
      ...built,
      "[Content_Types].xml": (built["[Content_Types].xml"] ?? "").replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      ),
      "xl/_rels/workbook.xml.rels": (built["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    };
    const { bytes } = await mark(
      zipSync(
        Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
      ),
    );
    expect(JSON.stringify(unzip(bytes))).not.toMatch(/vba|macro/i);
  });
});
