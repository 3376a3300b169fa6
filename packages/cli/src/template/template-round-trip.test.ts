import { writeWorkbook, type NewCell, type NewSheet } from "@ishc/workbook";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runIshc, TestFolder } from "../testing/run-in-folder.js";
import { guides } from "./guides.js";
import { makeTemplate } from "./make-template.js";

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => {
  folder.remove();
});

type Filled = Readonly<Record<string, string | number>>;

/** The template with rows filled in below its header, as a person would. */
async function fill(file: string, rows: readonly Filled[]): Promise<string> {
  const [data, ...others] = makeTemplate("clubs");
  if (!data) throw new Error("no sheet");
  const cells = rows.map((row) => guides.clubs.map(({ key }): NewCell => row[key] ?? ""));
  const filled: NewSheet = { ...data, rows: [...data.rows, ...cells] };
  return folder.write(file, await writeWorkbook([filled, ...others]));
}

const check = async (file: string) => {
  const { out, code } = await runIshc(["check", file, "--format", "json"]);
  const { issues } = JSON.parse(out) as {
    issues: { row: number; column: string; code: string; suggestion?: string }[];
  };
  return { code, issues };
};

it("is filled in, checked, corrected from the messages, and checked clean", async () => {
  const typed: Filled[] = [
    {
      id: "LS-001",
      name: "CLB Liên thế hệ tự giúp nhau thôn Nà Lầu",
      province: "Lạng Sơn",
      commune: "Xã Hữu Lũng",
      founded: "3/2019",
      as_of: "30/06/2026",
      members: 58,
      women: 41,
    },
    {
      id: "LS-001",
      name: "CLB Liên thế hệ tự giúp nhau thôn Pác Lùng",
      province: "Lạng Sơm",
      commune: "Thất Khê",
      founded: "06/30/2018",
      as_of: "30/06/2026",
      members: "5,2.0",
      women: 39,
    },
  ];
  const first = await check(await fill("lan-1.xlsx", typed));
  expect(first.code).toBe(1);
  expect(first.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, "province", "place-unknown"],
    [3, "founded", "day-month-first"],
    [3, "members", "number-unclear"],
    // Two clubs of one id are seen once both can be read.
  ]);

  // What the messages propose is taken; the rest is what the person knows.
  const known: Filled = { members: 52 };
  const mended = typed.map((row, index) => {
    const own = first.issues.filter((issue) => issue.row === index + 2);
    return {
      ...row,
      ...Object.fromEntries(
        own.map(({ column, suggestion }) => [column, suggestion ?? known[column] ?? ""]),
      ),
    };
  });
  const second = await check(await fill("lan-2.xlsx", mended));
  expect(second.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, "id", "club-id-repeated"],
  ]);
  const last = mended.map((row, index) => (index === 1 ? { ...row, id: "LS-002" } : row));
  expect(await check(await fill("lan-3.xlsx", last))).toEqual({ code: 0, issues: [] });
});
