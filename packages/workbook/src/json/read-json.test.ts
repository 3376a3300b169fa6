import { formatIssue } from "@ishc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFileKind } from "../find-file-kind.js";
import { readWorkbook } from "../read-workbook.js";

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const read = async (value: unknown) => {
  const result = await readWorkbook(bytesOf(value), { file: "a.json" });
  return result.ok ? result.value.sheets[0]?.rows : result.issues;
};

describe("a JSON file", () => {
  it("is a list of objects, whose keys are the headers in the order of their first mention", async () => {
    const records = [
      { name: "CLB thôn 1", members: 60, areas: [1, 3, 5] },
      { name: "CLB thôn 2", women: null, isNew: true },
    ];
    const rows = [
      ["name", "members", "areas", "women", "isNew"],
      ["CLB thôn 1", 60, "1, 3, 5", "", ""],
      ["CLB thôn 2", "", "", "", "TRUE"],
    ];
    expect(await read(records)).toEqual(rows);
    expect(await read({ made: "2026-06-30", clubs: records })).toEqual(rows);
  });

  it("may be a list of rows, header first", async () => {
    const rows = [
      ["Tên CLB", "Số thành viên"],
      ["CLB thôn 1", 60],
    ];
    expect(await read(rows)).toEqual(rows);
  });

  it("that is broken or holds no table is refused with what to do", async () => {
    const broken = await readWorkbook(new TextEncoder().encode('[{"name": "x"'), {});
    expect(broken.issues.map(({ code }) => code)).toEqual(["json-broken"]);
    expect(await read({ a: [], b: [] })).toMatchObject([{ code: "json-without-table" }]);
    expect(await read({ a: 1 })).toMatchObject([{ code: "json-without-table" }]);
    expect(await read([])).toMatchObject([{ code: "file-empty" }]);
  });

  it("keeps to the limits of rows and columns", async () => {
    const wide = [Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`k${at}`, 1]))];
    expect(await read(wide)).toMatchObject([{ code: "too-many-columns" }]);
    const long = await readWorkbook(bytesOf([{ a: 1 }, { a: 2 }]), { limits: { rowCount: 2 } });
    expect(long.issues.map(({ code }) => code)).toEqual(["too-many-rows"]);
  });

  it("is told by its beginning, which no table of texts has", () => {
    const kindOf = (text: string) => findFileKind(new TextEncoder().encode(text));
    for (const text of ['[{"a":1}]', '\ufeff \n{ "a": [] }', "[[1]]", "[]"]) {
      expect(kindOf(text)).toBe("json");
    }
    for (const text of ["[1];Tên CLB", "{CLB};Tỉnh", "Tên CLB,Tỉnh"])
      expect(kindOf(text)).toBe("text");
  });

  it("of any values never fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const result = await readWorkbook(bytesOf([value, { key: value }]));
        for (const issue of result.issues) {
          expect(formatIssue(issue, "vi")).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });
});
