import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook, type ReadOptions } from "./read-workbook.js";
import { toTcvn, toVni } from "./testing/to-old-encodings.js";
import { buildStyles, buildXlsx, type BuiltWorkbook } from "./testing/build-xlsx.js";

const one = (cells: string, more: Partial<BuiltWorkbook> = {}): Uint8Array =>
  buildXlsx({ sheets: [{ name: "CLB", cells }], ...more });

async function readRows(bytes: Uint8Array, options?: ReadOptions) {
  const result = await readWorkbook(bytes, options);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value.sheets.map(({ rows }) => rows);
}

const readCodes = async (bytes: Uint8Array, options?: ReadOptions) =>
  (await readWorkbook(bytes, options)).issues.map(({ code }) => code);

/** Makes the directory of a zip lie about one of its files. */
function claimUnpackedSize(bytes: Uint8Array, name: string, byteCount: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name.length));
    if (found === name) view.setUint32(at + 24, byteCount, true);
  }
  return bytes;
}

describe("what cells hold", () => {
  it("is text as typed: shared, inline, rich, with entities and Vietnamese marks", async () => {
    const texts = [
      "<si><t>Hữu Lũng</t></si>",
      "<si><r><t>Tên </t></r><r><rPr><b/></rPr><t>CLB</t></r></si>",
      '<si><t xml:space="preserve"> A &amp; B &#xe1; </t></si>',
    ];
    const cells = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>163</t></is></c></row>`;
    expect(await readRows(one(cells, { texts }))).toEqual([
      [["Hữu Lũng", "Tên CLB", " A & B á ", "163"]],
    ]);
  });

  it("is a number as stored, whatever its format shows, unless the format shows a day", async () => {
    const formats = [0, 14, "0.0%", "#,##0\\ _₫", "dd/mm/yyyy", "h:mm", "#,##0 [$đ-42A]"];
    const values = [1458.5, 43281, 0.45, 5_000_000, 43281.99, 0.3125, 12];
    const cells = `<row r="1">${values
      .map((value, index) => `<c r="${"ABCDEFG"[index] ?? ""}1" s="${index}"><v>${value}</v></c>`)
      .join("")}</row>`;
    expect(await readRows(one(cells, { styles: buildStyles(formats) }))).toEqual([
      [[1458.5, { day: "2018-06-30" }, 0.45, 5_000_000, { day: "2018-06-30" }, "07:30", 12]],
    ]);
  });

  it("is the same day in both date systems, without a slip of the time zone", async () => {
    const styles = buildStyles([0, 14]);
    const day = (serial: number, countsFrom1904: boolean) =>
      readRows(
        one(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, { styles, countsFrom1904 }),
      );
    expect(await day(45839, false)).toEqual([[[{ day: "2025-07-01" }]]]);
    expect(await day(45839 - 1462, true)).toEqual([[[{ day: "2025-07-01" }]]]);
    expect(await day(-5, false)).toEqual([[[{ error: "#####" }]]]);
    expect(await day(4e6, false)).toEqual([[[{ error: "#####" }]]]);
  });

  it("is a formula's stored result, and says which formulas have none", async () => {
    const cells = `<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>12</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1"><f>1+1</f></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c><c r="E1" t="b"><v>1</v></c></row>`;
    const result = await readWorkbook(one(cells), { file: "a.xlsx" });
    expect(result).toMatchObject({
      ok: true,
      value: { sheets: [{ rows: [[12, "a", { error: "=?" }, { error: "#N/A" }, "TRUE"]] }] },
      issues: [
        {
          code: "formula-without-result",
          at: { file: "a.xlsx", sheet: "CLB" },
          params: { cellCount: 1, text: "C1" },
        },
      ],
    });
  });

  it("stands where the sheet says, rows that are left out among them", async () => {
    const cells = `<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c><v>2</v></c></row>`;
    expect(await readRows(one(cells))).toEqual([
      [
        ["", ""],
        ["", 1],
        ["", ""],
        [2, ""],
      ],
    ]);
  });

  it("is read under a prefix as well", async () => {
    const parts = {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    expect(await readRows(one("", { parts }))).toEqual([[[7]]]);
  });
});

describe("texts in old encodings", () => {
  const styles = buildStyles([0, 0], ["Calibri", ".VnTimeH"]);

  it("are converted where the cell's font is made for them, whatever else the sheet holds", async () => {
    const texts = [`<si><t>${toTcvn("hộ")}</t></si>`, "<si><t>Hà Nam</t></si>"];
    const cells = `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>`;
    const result = await readWorkbook(one(cells, { texts, styles }));
    expect(result).toMatchObject({
      value: { sheets: [{ rows: [["HỘ", "Hà Nam"]] }] },
      issues: [{ code: "encoding-tcvn", at: { sheet: "CLB", row: 1 }, params: { cellCount: 1 } }],
    });
  });

  it("are converted where their words say so", async () => {
    const names = ["Hải Phòng", "Lạng Sơn", "Quảng Bình"];
    const cells = names
      .map(
        (name, index) =>
          `<row r="${index + 1}"><c t="inlineStr"><is><t>${toVni(name)}</t></is></c></row>`,
      )
      .join("");
    expect(await readRows(one(cells))).toEqual([names.map((name) => [name])]);
    expect(await readCodes(one(cells))).toEqual(["encoding-vni"]);
  });
});

describe("sheets", () => {
  it("come in the order of the tabs with merges and hidden ones marked, empty ones named", async () => {
    const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
    const result = await readWorkbook(
      buildXlsx({
        sheets: [
          {
            name: "Lạng Sơn &amp; Cao Bằng",
            cells: row,
            behind: '<mergeCells count="1"><mergeCell ref="A1:D2"/></mergeCells>',
          },
          { name: "Ẩn", cells: row, state: "veryHidden" },
          { name: "Trống", cells: `<row r="1"><c r="A1" s="0"/></row>` },
        ],
      }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        sheets: [
          {
            sheet: "Lạng Sơn & Cao Bằng",
            isHidden: false,
            merges: [{ top: 0, left: 0, bottom: 1, right: 3 }],
          },
          { sheet: "Ẩn", isHidden: true },
        ],
      },
    });
    expect(result.issues.map(({ code, at }) => [code, at?.sheet])).toEqual([
      ["sheet-hidden", "Ẩn"],
      ["sheet-empty", "Trống"],
    ]);
  });
});

describe("limits", () => {
  it("refuse a file by its size, stating the limit", async () => {
    const { issues } = await readWorkbook(new Uint8Array(20 * 1024 * 1024 + 1));
    expect(issues).toMatchObject([
      { code: "file-too-large", params: { megabyteCount: 21, limit: 20 } },
    ]);
  });

  it("refuse a zip bomb by its directory, before anything is unpacked", async () => {
    const claims = claimUnpackedSize(one(""), "xl/workbook.xml", 201 * 1024 * 1024);
    expect((await readWorkbook(claims)).issues).toMatchObject([
      { code: "file-unpacks-too-large", params: { megabyteCount: 202, limit: 200 } },
    ]);
    const bomb = one("", { parts: { "xl/media/image1.png": "\0".repeat(20 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(100_000);
    const limits = { unpackedByteCount: 10 * 1024 * 1024 };
    expect(await readCodes(bomb, { limits })).toEqual(["file-unpacks-too-large"]);
  });

  it("hold while unpacking, too: a directory that lies is a broken file", async () => {
    const bytes = one(`<row r="1"><c r="A1"><v>1</v></c></row>${" ".repeat(1_000_000)}`);
    claimUnpackedSize(bytes, "xl/worksheets/sheet1.xml", 1000);
    expect(await readCodes(bytes)).toEqual(["file-broken"]);
  });

  it("name the far cell, and pass over far cells that only carry a style", async () => {
    const far = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect((await readWorkbook(one(far))).issues).toMatchObject([
      { code: "too-many-rows", at: { row: 1048576 }, params: { rowCount: 1048576, limit: 200000 } },
    ]);
    const wide = `<row r="1"><c r="XFD1"><v>1</v></c></row>`;
    expect((await readWorkbook(one(wide))).issues).toMatchObject([
      { code: "too-many-columns", params: { columnCount: 16384, limit: 200 } },
    ]);
    const styled = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect(await readRows(one(styled))).toEqual([[[1]]]);
  });

  it("count the rectangle that two far cells span together", async () => {
    const cells = `<row r="1"><c r="GR1"><v>1</v></c></row><row r="200000"><c r="A200000"><v>1</v></c></row>`;
    expect(await readCodes(one(cells))).toEqual(["too-many-cells"]);
  });
});

describe("files that do harm elsewhere", () => {
  it("are read without their macros, links, column definitions and entities", async () => {
    const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;x</t></is></c></row>`;
    const bytes = one("", {
      parts: {
        "xl/vbaProject.bin": "macro",
        "xl/externalLinks/externalLink1.xml": "<externalLink",
        "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY lol "${"ha".repeat(1000)}">]><worksheet><cols>${'<col min="1" max="16384"/>'.repeat(50_000)}</cols><sheetData>${cells}</sheetData></worksheet>`,
      },
    });
    const [rows] = await readRows(bytes);
    expect(JSON.stringify(rows).length).toBeLessThan(30);
  });

  it("do not change a thing by a header of a prototype's name", async () => {
    const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>`;
    expect(await readRows(one(cells))).toEqual([[["__proto__"]]]);
  });

  it("are refused by kind with what to do", async () => {
    const zip = (name: string) => zipSync({ [name]: strToU8("x") });
    const kinds: readonly (readonly [Uint8Array, string])[] = [
      [zip("xl/workbook.bin"), "binary workbook, .xlsb"],
      [zip("content.xml"), "OpenDocument spreadsheet, .ods"],
      [zip("word/document.xml"), "Word document"],
      [zip("a.txt"), ".zip archive"],
      [strToU8("%PDF-1.7"), "PDF"],
      [strToU8("<html><table><tr><td>Lạng Sơn"), "web page named like a spreadsheet"],
      [strToU8('<?xml version="1.0"?><Workbook/>'), "XML spreadsheet"],
      [strToU8("Tỉnh;Số"), "text file"],
      [new Uint8Array([1, 2, 3]), "of no known kind"],
    ];
    for (const [bytes, kindEn] of kinds) {
      expect((await readWorkbook(bytes)).issues).toMatchObject([
        { code: "file-kind-unknown", params: { kindEn } },
      ]);
    }
  });

  it("are broken when a part is missing or cut", async () => {
    const whole = one(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    expect(await readCodes(whole.subarray(0, whole.length - 30))).toEqual(["file-broken"]);
    expect(await readCodes(zipSync({ "[Content_Types].xml": strToU8("<Types/>") }))).toEqual([
      "file-broken",
    ]);
    expect(await readCodes(new Uint8Array(0))).toEqual(["file-empty"]);
  });
});
