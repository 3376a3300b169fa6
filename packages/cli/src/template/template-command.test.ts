import { readWorkbook, type Sheet } from "@ishc/workbook";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tableKinds } from "../command/table-kinds.js";
import { runIshc, TestFolder } from "../testing/run-in-folder.js";
import { guides } from "./guides.js";

describe("ishc template", () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => {
    folder.remove();
  });
  const make = async (kind: string): Promise<readonly Sheet[]> => {
    const out = folder.path(`${kind}.xlsx`);
    expect((await runIshc(["template", "--kind", kind, "--out", out])).code).toBe(0);
    const result = await readWorkbook(folder.readBytes(`${kind}.xlsx`));
    if (!result.ok) throw new Error("the template cannot be read");
    return result.value.sheets;
  };

  it.each(tableKinds)("has the headers of %s, a guide and the lists", async (kind) => {
    const [data, guide, choices] = await make(kind);
    expect(data?.rows).toEqual([guides[kind].map(({ header }) => header)]);
    expect([guide?.sheet, choices?.sheet]).toEqual(["Hướng dẫn", "Danh mục"]);
    const explained = guide?.rows.map(([first]) => first);
    for (const { header } of guides[kind]) expect(explained).toContain(header);
  });

  it("offers the 34 provinces of today before the names that only the 63 had", async () => {
    const [, , choices] = await make("clubs");
    const names = choices?.rows.map(([name]) => name).slice(1) ?? [];
    expect(names.indexOf("Lạng Sơn")).toBeLessThan(34);
    expect(names.indexOf("Bắc Kạn")).toBeGreaterThanOrEqual(34);
    expect(names).toHaveLength(63);
  });

  it.each(tableKinds)("explains %s by examples that check clean", async (kind) => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = [guides[kind].map(({ header }) => header), guides[kind].map((c) => c.example)];
    const csv = rows.map((row) => row.map(quote).join(",")).join("\n");
    const { code, out } = await runIshc([
      "check",
      folder.write("mau.csv", csv),
      "--strict",
      "--kind",
      kind,
    ]);
    expect(out).toContain("0 lỗi, 0 cảnh báo");
    expect(code).toBe(0);
  });

  it("as it is made, is told from a table that was filled in", async () => {
    await make("clubs");
    const { code, out } = await runIshc(["check", folder.path("clubs.xlsx")]);
    expect(out).toContain("Chưa có dòng số liệu nào");
    expect(code).toBe(0);
  });

  it.each([
    [["template", "--kind", "clubs"], "--out"],
    [["template", "--out", "a.xlsx"], "--kind"],
    [["template", "--kind", "clubs", "--out", "a.csv"], ".xlsx"],
    [["template", "--kind", "clubs", "--out", "khong/co/a.xlsx"], "không ghi được"],
    [["template", "b.xlsx", "--kind", "clubs", "--out", "a.xlsx"], "b.xlsx"],
  ])("answers misuse %j with a sentence and exit code 2", async (args, words) => {
    const { code, err } = await runIshc(args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});
