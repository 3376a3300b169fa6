import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../read-workbook.js";
import { toMojibake, toTcvn, toVni } from "../testing/to-old-encodings.js";
import { readTextRows } from "./read-text-rows.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  }
  return new Uint8Array(view.buffer);
};

async function read(source: Parameters<typeof readTextRows>[0], options?: ReadOptions) {
  const rows: (readonly string[])[] = [];
  const result = await readTextRows(source, (cells) => rows.push(cells), options);
  return { rows, result };
}

async function* inPieces(bytes: Uint8Array, byteCount: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += byteCount) {
    yield await Promise.resolve(bytes.subarray(at, at + byteCount));
  }
}

describe("readTextRows", () => {
  const rows = [
    ["Tỉnh", "Số CLB", "Ghi chú"],
    ["Lạng Sơn", "163", "hai\ndòng"],
    ["Hà Nội", "1,5", 'nói "được"'],
  ];
  const write = (delimiter: string, end: string): string =>
    rows
      .map((cells) =>
        cells
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(delimiter)
          .concat(end),
      )
      .join("");

  it("finds delimiter, encoding and line ends, in pieces of every size", async () => {
    const encodings = [
      ["utf-8", utf8],
      ["utf-8", (text: string) => utf8(`\uFEFF${text}`)],
      ["utf-16le", (text: string) => utf16(`\uFEFF${text}`, false)],
      ["utf-16be", (text: string) => utf16(`\uFEFF${text}`, true)],
      ["utf-16le", (text: string) => utf16(text, false)],
    ] as const;
    for (const [encoding, encode] of encodings) {
      for (const delimiter of [",", ";", "\t"]) {
        for (const end of ["\n", "\r\n", "\r"]) {
          const bytes = encode(write(delimiter, end));
          for (const byteCount of [64, 97, 100_000]) {
            const { rows: got, result } = await read(inPieces(bytes, byteCount));
            expect(got).toEqual(rows);
            expect(result).toEqual({
              ok: true,
              value: { encoding, delimiter, rowCount: 3 },
              issues: [],
            });
          }
        }
      }
    }
  });

  it("reads mixed line ends, ragged and blank rows, each with the number a spreadsheet shows", async () => {
    const got: (readonly [number, ...string[]])[] = [];
    await readTextRows(utf8("a,b\r\n\r\nc,d,e\rf\n\n"), (cells, row) => {
      got.push([row, ...cells]);
    });
    expect(got).toEqual([
      [1, "a", "b"],
      [2, ""],
      [3, "c", "d", "e"],
      [4, "f"],
      [5, ""],
    ]);
  });

  it("takes the columns of a table for the delimiter, not the commas of its title and numbers", async () => {
    const text = "Hội NCT, tỉnh Lạng Sơn, năm 2018\nTên;Tỷ lệ;Tiền\nA;1,5;2,5\nB, C;2,5;3\n";
    expect((await read(utf8(text))).result).toMatchObject({ value: { delimiter: ";" } });
  });

  it("obeys a first line that tells the delimiter, and counts it as no row", async () => {
    const { rows: got } = await read(utf8("sep=;\na;b,c\n"));
    expect(got).toEqual([["a", "b,c"]]);
  });

  it("recognises windows-1258 by its words and leaves windows-1252 as it is", async () => {
    // Tỉnh Hải Phòng: the hook is 0xD2, the grave 0xCC, behind their vowels.
    const vietnamese = new Uint8Array([
      ...utf8("Ti"),
      0xd2,
      ...utf8("nh Ha"),
      0xd2,
      ...utf8("i Pho"),
      0xcc,
      ...utf8("ng;1\n"),
    ]);
    const read1258 = await read(inPieces(vietnamese, 3));
    expect(read1258.rows).toEqual([["Tỉnh Hải Phòng", "1"]]);
    expect(read1258.result).toMatchObject({ value: { encoding: "windows-1258" } });
    const french = Uint8Array.from("Fran\xe7ois;\xc9lise\n", (letter) => letter.charCodeAt(0));
    expect((await read(french)).rows).toEqual([["François", "Élise"]]);
  });

  it("converts TCVN3 and VNI, as bytes of their own and as UTF-8, and mends mojibake", async () => {
    const text = "Tên CLB;Huyện\nHội Người cao tuổi;Hữu Lũng\nLiên thế hệ;Văn Quan\n";
    const expected = text
      .trim()
      .split("\n")
      .map((line) => line.split(";"));
    const bytesOf = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
    for (const [source, code] of [
      [bytesOf(toTcvn(text)), "encoding-tcvn"],
      [bytesOf(toVni(text)), "encoding-vni"],
      [utf8(toTcvn(text)), "encoding-tcvn"],
      [utf8(toMojibake(text, "windows-1252")), "encoding-mojibake"],
    ] as const) {
      const { rows: got, result } = await read(source);
      expect(got).toEqual(expected);
      expect(result.issues.map(({ code: found }) => found)).toEqual([code]);
    }
  });

  it("says how many cells hold damaged letters of UTF-8", async () => {
    const bytes = new Uint8Array([
      ...utf8("Tỉnh Lạng Sơn, xã Hữu Lũng, huyện Hữu Lũng;"),
      0xff,
      0x0a,
    ]);
    expect((await read(bytes)).result.issues).toMatchObject([
      { code: "encoding-part-unknown", params: { cellCount: 1 } },
    ]);
  });

  it("names the row whose quotation mark is never closed, however large the rest is", async () => {
    const short = await read(utf8('a,b\n"x\ny,2\nz,3'), { file: "a.csv" });
    expect(short.rows).toEqual([["a", "b"]]);
    expect(short.result.issues).toMatchObject([
      { code: "quote-not-closed", at: { file: "a.csv", row: 2 } },
    ]);
    const large = await read(utf8(`a,b\n"x\n${"y,2\n".repeat(500_000)}`));
    expect(large.result.issues).toMatchObject([{ code: "quote-not-closed", at: { row: 2 } }]);
    const many = await read(utf8(`"${'x"'.repeat(600_000)}`));
    expect(many.result.issues).toMatchObject([{ code: "quote-not-closed", at: { row: 1 } }]);
  });

  it("holds the limits and states them", async () => {
    const codes = async (text: string, limits: ReadOptions["limits"] = {}) =>
      (await read(utf8(text), { limits })).result.issues.map(({ code, params }) => [
        code,
        params["limit"],
      ]);
    expect(await codes("a\n".repeat(11), { rowCount: 10 })).toEqual([["too-many-rows", 10]]);
    expect(await codes("a\n".repeat(10), { rowCount: 10 })).toEqual([]);
    expect(await codes(`${",".repeat(300)}x`)).toEqual([["too-many-columns", 200]]);
    expect(await codes(`x${",".repeat(300)}`)).toEqual([]);
    expect(await codes("a".repeat(2_000_000), { fileByteCount: 1024 * 1024 })).toEqual([
      ["file-too-large", 1],
    ]);
    expect(await codes("")).toEqual([["file-empty", undefined]]);
  });

  it("lets pass what the caller throws", async () => {
    const stop = new Error("enough");
    await expect(
      readTextRows(utf8("a\nb"), () => {
        throw stop;
      }),
    ).rejects.toBe(stop);
  });
});
