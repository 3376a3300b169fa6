import { clubColumns } from "@ishc/core";
import { writeWorkbook } from "@ishc/workbook";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guides } from "../template/guides.js";
import { runIshc, TestFolder } from "../testing/run-in-folder.js";

const name = "Nguyễn Thị Bí Mật";
/** What offices put beside their numbers: who, her telephone, her identity card, all in one. */
const secrets = [
  name,
  "0912 345 678",
  "0912345678",
  "091.234.5678",
  "+84912345678",
  "040065012345",
  "bi.mat@example.org",
  `${name}, 0912345678`,
  `bà ${name} (CCCD 040065012345)`,
];
const headers = [...clubColumns.map(({ header }) => header), "Chủ nhiệm"];
const example = guides.clubs.map(({ example: text }) => text);
/** One row for each column and secret, and no other mistake. */
const rows = headers.flatMap((_, column) =>
  secrets.map((secret) => [...example, ""].map((text, at) => (at === column ? secret : text))),
);

function expectNothingOf(text: string): void {
  expect(text).not.toContain("Bí Mật");
  expect(text.normalize("NFD")).not.toContain("Bí Mật".normalize("NFD"));
  expect(text).not.toContain("bi.mat@");
  // In whatever way the digits are grouped.
  const digits = text.replace(/[ .\u00a0-]/g, "");
  expect(digits).not.toContain("912345678");
  expect(digits).not.toContain("040065012345");
}

describe("ishc check keeps persons' data to itself", () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  const isBusy = { timeout: 180_000 };
  it.each(["csv", "xlsx"])("whatever column of a .%s it stands in", isBusy, async (ending) => {
    const all = [headers, ...rows];
    const file = folder.write(
      `register.${ending}`,
      ending === "csv"
        ? all.map((row) => row.map((text) => `"${text}"`).join(",")).join("\n")
        : await writeWorkbook([
            { name: "Danh sách", columns: headers.map(() => ({ width: 12 })), rows: all },
          ]),
    );
    // JSON holds both languages.
    for (const args of [
      ["--format", "json"],
      ["--format", "html"],
      ["--lang", "en"],
    ]) {
      const { out, err } = await runIshc([
        ...["check", file, "--notes", "--save-columns", folder.path("map.json")],
        ...args,
      ]);
      expect(out.length).toBeGreaterThan(1000);
      expectNothingOf(out);
      expectNothingOf(err);
      expectNothingOf(folder.read("map.json"));
    }
  });
});
