import { readdirSync, readFileSync } from "node:fs";
import { readTextRows } from "@ishc/workbook";
import { expect, it } from "vitest";
import { runIshc } from "../testing/run-in-folder.js";

/** Made with LibreOffice; beside each stands what must be found, written by hand (0163). */
const folder = new URL("../../../../tests/workbooks/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => name.replace(/\.xlsx$/, ""));

/** Sheet, row, column and code of each finding, one line each. */
async function readExpected(name: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await readTextRows(readFileSync(new URL(`${name}.csv`, folder)), (cells, row) => {
    if (row > 1 && cells.length > 1) lines.push(cells.slice(0, 4).join(" | "));
  });
  return lines.sort();
}

async function check(name: string): Promise<readonly string[]> {
  const file = new URL(`${name}.xlsx`, folder).pathname;
  const { out } = await runIshc(["check", file, "--format", "json"]);
  const { issues } = JSON.parse(out) as {
    issues: { sheet: string | null; row: number | null; column: string | null; code: string }[];
  };
  return issues
    .map(({ sheet, row, column, code }) => [sheet, row, column, code].join(" | "))
    .sort();
}

it("there are six of them", () => {
  expect(names).toHaveLength(6);
});

it.each(names)("finds in %s all that a person found, and nothing else", async (name) => {
  expect(await check(name)).toEqual(await readExpected(name));
});
