import { describe, expect, it } from "vitest";
import { readWorkbook } from "../read-workbook.js";
import { readTestFile } from "../testing/read-file.js";
import { listCfbStreams } from "./list-cfb-streams.js";
import { surveyXls } from "./survey-xls.js";

/** Records of an `.xls` one behind the other: number, then its bytes. */
function join(records: readonly (readonly [number, readonly number[]])[]): Uint8Array {
  return Uint8Array.from(
    records.flatMap(([id, bytes]) => [
      ...[id & 255, id >> 8, bytes.length & 255, bytes.length >> 8],
      ...bytes,
    ]),
  );
}

/** A compound file changed at the place of a known record of its workbook. */
function changed(find: readonly number[], to: readonly number[]): Uint8Array {
  const bytes = readTestFile("so-clb.xls");
  const at = bytes.findIndex((_, index) =>
    find.every((byte, next) => bytes[index + next] === byte),
  );
  if (at < 0) throw new Error("not in the file");
  bytes.set(to, at);
  return bytes;
}

describe("an .xls that LibreOffice made", () => {
  it("is read like the .xlsx of the same table", async () => {
    const [xls, xlsx] = await Promise.all([
      readWorkbook(readTestFile("so-clb.xls")),
      readWorkbook(readTestFile("so-clb.xlsx")),
    ]);
    if (!xls.ok || !xlsx.ok) throw new Error("not read");
    const trimmed = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => row.slice(0, row.map((cell) => cell !== "").lastIndexOf(true) + 1));
    expect(xls.value.sheets.map(({ rows }) => trimmed(rows))).toEqual(
      xlsx.value.sheets.map(({ rows }) => trimmed(rows)),
    );
    for (const key of ["sheet", "merges", "isHidden"] as const) {
      expect(xls.value.sheets.map((sheet) => sheet[key])).toEqual(
        xlsx.value.sheets.map((sheet) => sheet[key]),
      );
    }
    expect(xls.issues.map(({ code }) => code)).toEqual(xlsx.issues.map(({ code }) => code));
  });

  it("is refused when it has a password, in either container, with the steps to open it", async () => {
    // Its first record is followed by FILEPASS where a workbook has a password.
    const stream = listCfbStreams(readTestFile("so-clb.xls"))?.get("Workbook") ?? new Uint8Array();
    const second = 4 + (stream[2] ?? 0);
    const start = Array.from(stream.subarray(0, second + 4));
    const codes = async (bytes: Uint8Array) =>
      (await readWorkbook(bytes)).issues.map(({ code }) => code);
    expect(await codes(changed(start, [...start.slice(0, second), 0x2f, 0]))).toEqual([
      "file-encrypted",
    ]);
    const name = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
    const renamed = changed([...name("Workbook"), 0, 0], name("EncryptedPackage"));
    const view = new DataView(renamed.buffer);
    const at = renamed.findIndex((_, index) =>
      name("EncryptedPackage").every((byte, next) => renamed[index + next] === byte),
    );
    view.setUint16(at + 64, 34, true);
    expect(await codes(renamed)).toEqual(["file-encrypted"]);
  });

  it("is refused when a cell stands too far", async () => {
    const { issues } = await readWorkbook(readTestFile("so-clb.xls"), { limits: { rowCount: 4 } });
    expect(issues).toMatchObject([{ code: "too-many-rows", params: { rowCount: 5, limit: 4 } }]);
  });
});

describe("surveyXls", () => {
  it("finds the text of a filled-down formula behind the formula itself", () => {
    const isText = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
    const formulaAt = (row: number) => [6, [row, 0, 2, 0, 0, 0, ...isText, 0, 0]] as const;
    const text = [0x0207, [2, 0, 0, 0x68, 0x69]] as const;
    const sheet = join([formulaAt(0), [0x04bc, [1, 2]], text, formulaAt(1), text, [0x000a, []]]);
    const tab = (start: number) => [0x0085, [start, 0, 0, 0, 1, 0, 1, 0, 0x41]] as const;
    const head = (start: number) => join([[0x0809, [0, 6]], tab(start), [0x000a, []]]);
    const survey = surveyXls(new Uint8Array([...head(head(0).length), ...sheet]));
    expect(survey).toEqual({
      isEncrypted: false,
      sheets: [
        {
          isHidden: true,
          extent: { rowCount: 2, columnCount: 3 },
          lateTexts: [{ row: 0, column: 2, text: "hi" }],
        },
      ],
    });
  });
});
