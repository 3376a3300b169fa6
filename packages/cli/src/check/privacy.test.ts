import { readdirSync } from "node:fs";
import { writeWorkbook } from "@ishc/workbook";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tableKinds, type TableKind } from "../command/table-kinds.js";
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
const extraHeader = "Người liên hệ";

/** One row for each column of a kind and each secret, and no other mistake. */
function flood(kind: TableKind, texts: readonly string[]): readonly (readonly string[])[] {
  const headers = [...guides[kind].map(({ header }) => header), extraHeader];
  const example = [...guides[kind].map(({ example: text }) => text), ""];
  return [
    headers,
    ...headers.flatMap((_, column) =>
      texts.map((secret) => example.map((text, at) => (at === column ? secret : text))),
    ),
  ];
}

const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(",")).join("\n");

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
  const cases = tableKinds.flatMap((kind) => ["csv", "xlsx"].map((ending) => ({ kind, ending })));
  it.each(cases)("whatever column of $kind in a .$ending it stands in", isBusy, async (each) => {
    const { kind, ending } = each;
    const rows = flood(kind, secrets);
    const file = folder.write(
      `table.${ending}`,
      ending === "csv"
        ? toCsv(rows)
        : await writeWorkbook([
            { name: "Danh sách", columns: rows[0]?.map(() => ({ width: 12 })) ?? [], rows },
          ]),
    );
    // JSON holds both languages.
    for (const args of [
      ["--format", "json"],
      ["--format", "html"],
      ["--lang", "en"],
    ]) {
      const { out, err } = await runIshc([
        ...["check", file, "--kind", kind, "--notes", "--save-columns", folder.path("map.json")],
        ...args,
      ]);
      expect(out.length).toBeGreaterThan(1000);
      expectNothingOf(out);
      expectNothingOf(err);
      expectNothingOf(folder.read("map.json"));
    }
  });

  it("in the file that is published, too, whose sources and notes are texts", isBusy, async () => {
    // Without numbers of persons, which are errors and keep a table from being published.
    const names = [name, `Ông ${name} cho biết`, `Theo đ/c ${name}, Chủ tịch Hội`];
    const texts = ["Nguồn", "Cơ quan", "Đơn vị tổ chức", "Trích", "Ghi chú"];
    const files = (["figures", "plans", "trainings"] as const).flatMap((kind) => {
      const [headers = [], ...rows] = flood(kind, names);
      const kept = rows.filter((row) =>
        headers.every((header, at) => !names.includes(row[at] ?? "") || texts.includes(header)),
      );
      expect(kept.length).toBeGreaterThan(8);
      return [`--${kind}`, folder.write(`${kind}.csv`, toCsv([headers, ...kept]))];
    });
    const out = folder.path("public");
    const said = await runIshc(["build", ...files, "--as-of", "2026-06-30", "--out", out]);
    expect(said.code).toBe(0);
    expectNothingOf(said.out);
    expectNothingOf(said.err);
    expect(readdirSync(out).length).toBeGreaterThan(2);
    for (const file of readdirSync(out)) expectNothingOf(folder.read(`public/${file}`));
  });
});
