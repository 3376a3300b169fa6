import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  property,
  tuple,
  uint8Array,
} from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readTextRows } from "./csv/read-text-rows.js";
import { markWorkbook } from "./mark/mark-workbook.js";
import { readWorkbook } from "./read-workbook.js";
import { buildStyles, buildXlsx } from "./testing/build-xlsx.js";
import { readTestFile } from "./testing/read-file.js";
import { listCfbStreams } from "./xls/list-cfb-streams.js";
import { listZipEntries } from "./zip/list-zip-entries.js";
import { unpackEntry } from "./zip/unpack-entry.js";

/** A whole file with a few bytes changed: deeper in than random bytes ever come. */
const damaged = (bytes: Uint8Array) =>
  array(tuple(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  }).map((changes) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  });

const small = buildXlsx({
  sheets: [{ name: "CLB", cells: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>` }],
  texts: ["<si><t>Hữu Lũng</t></si>"],
  styles: buildStyles([0, 14], ["Calibri", ".VnTime"]),
});
const files = [small, readTestFile("so-clb.xlsx"), readTestFile("so-clb.xls")];

/** An answer, never an exception; a refusal always with an issue. */
async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(bytes);
  expect(read.ok || read.issues.length > 0).toBe(true);
  const marks = [{ sheet: "CLB", row: 2, columnIndex: 1, severity: "note", comment: "x" }] as const;
  const marked = await markWorkbook(bytes, marks, { name: "?", headers: ["a"], rows: [] });
  expect(marked.ok || marked.issues.length > 0).toBe(true);
}

describe("any bytes", () => {
  it("are answered as a workbook, damaged files among them", async () => {
    for (const file of files) {
      await assert(asyncProperty(damaged(file), expectAnswer), { numRuns: 40 });
    }
    const starts = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]];
    await assert(
      asyncProperty(constantFrom(...starts), uint8Array({ maxLength: 2000 }), (start, rest) =>
        expectAnswer(new Uint8Array([...start, ...rest])),
      ),
      { numRuns: 100 },
    );
  });

  it("are answered as a workbook whose XML is made of its pieces in any order", async () => {
    const piece = constantFrom(
      ..."<row>|<row r='2'/>|</row>|<c r='B2'>|<c r=\"ZZZ9999999\" t='s'>|<c/>|</c>|<v>|7|</v>|<is><t>|</t></is>|<f>|</f>|<sheetData>|</sheetData>|<!--|-->|<![CDATA[|]]>|&amp;|&#x0;|\u0000".split(
        "|",
      ),
    );
    await assert(
      asyncProperty(array(piece, { maxLength: 30 }), (pieces) =>
        expectAnswer(
          buildXlsx({
            sheets: [{ name: "CLB", cells: pieces.join("") }],
            styles: buildStyles([0]),
          }),
        ),
      ),
      { numRuns: 150 },
    );
  });

  it("are answered as text, in pieces of any size", async () => {
    const bit = constantFrom(
      ...[...Array.from('a"\n\r,;\t= '), "Hữu", "H¶i", "Háº£i", "\uFEFF"].map((text) =>
        strToU8(text),
      ),
      new Uint8Array([0xff, 0xfe]),
      new Uint8Array([0]),
      new Uint8Array([0xe1, 0xba]),
    );
    await assert(
      asyncProperty(
        array(bit, { maxLength: 60 }),
        integer({ min: 1, max: 9 }),
        async (bits, size) => {
          const bytes = new Uint8Array(bits.flatMap((piece) => [...piece]));
          async function* inPieces() {
            for (let at = 0; at < bytes.length; at += size) {
              yield await Promise.resolve(bytes.subarray(at, at + size));
            }
          }
          const [whole, cut] = [[], []] as string[][][];
          const [result, cutResult] = [
            await readTextRows(bytes, (cells) => whole?.push([...cells])),
            await readTextRows(inPieces(), (cells) => cut?.push([...cells])),
          ];
          expect([cutResult, cut]).toEqual([result, whole]);
          expect(result.ok || result.issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("list entries and streams that can be unpacked or not, without an exception", () => {
    assert(
      property(damaged(small), (bytes) => {
        for (const entry of listZipEntries(bytes) ?? []) {
          if (entry.unpackedByteCount < 1_000_000) unpackEntry(bytes, entry);
        }
      }),
      { numRuns: 300 },
    );
    assert(
      property(damaged(readTestFile("so-clb.xls")), (bytes) => {
        listCfbStreams(bytes);
      }),
      { numRuns: 100 },
    );
  });
});
