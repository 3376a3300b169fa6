import { readdirSync } from "node:fs";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { coreFolders, packageImports, walls } from "../tools/walls.mjs";
import { root } from "../tools/run.mjs";

const linter = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ["**/*.ts"], languageOptions: { parser: tseslint.parser as Linter.Parser } },
    ...walls,
  ],
});

/** What the walls say of a file with this text, if it stood at this path. */
const complaints = async (filePath: string, text: string) => {
  const [result] = await linter.lintText(text, { filePath: `${root}${filePath}` });
  return (result?.messages ?? []).map((message) => message.message);
};

const core = "packages/core/src";
const widgets = "packages/widgets/src";

const forbidden: [sentence: string, filePath: string, text: string, words: string][] = [
  [
    "a folder of core that imports a later one",
    `${core}/day/x.ts`,
    'import { x } from "../figure/figure.js";',
    '"figure" comes after "day"',
  ],
  [
    "the same through export … from",
    `${core}/day/x.ts`,
    'export { x } from "../snapshot/reader.js";',
    '"snapshot" comes after "day"',
  ],
  [
    "a package that core does not depend on",
    `${core}/day/x.ts`,
    'import { html } from "lit";',
    "may import zod, date-fns",
  ],
  ["a module of Node in core", `${core}/intake/x.ts`, 'import "node:fs";', "may import zod"],
  [
    "zod in an element",
    `${widgets}/stat-card/x.ts`,
    'import * as z from "zod";',
    "may import lit, @ishc/core",
  ],
  [
    "Viet Nam's facts in an element",
    `${widgets}/stat-card/x.ts`,
    'import { schemes } from "@ishc/vietnam";',
    "may import lit, @ishc/core",
  ],
  ["zod imported by name", `${core}/intake/x.ts`, 'import { z } from "zod";', "import * as z"],
  ["zod's default import", `${core}/intake/x.ts`, 'import z from "zod";', "import * as z"],
  [
    "another package's sources by path",
    `${widgets}/stat-card/x.ts`,
    'import { isDay } from "../../../core/src/day/is-day.js";\nimport { x } from "../../../../packages/core/src/index.js";',
    "Import what a package publishes",
  ],
  [
    "an unpublished file by name",
    `${widgets}/stat-card/x.ts`,
    'import { isDay } from "@ishc/core/dist/day/is-day.js";',
    "Import what a package publishes",
  ],
  [
    "an example that imports another package's sources",
    "examples/a/src/main.js",
    'import { isDay } from "../../../packages/core/src/day/is-day.ts";',
    "Import what a package publishes",
  ],
  [
    "registration outside define/",
    `${widgets}/stat-card/x.ts`,
    'customElements.define("ishc-x", X);',
    "Only the modules of define/",
  ],
  [
    "registration through window outside define/",
    `${widgets}/stat-card/x.ts`,
    'window.customElements.define("ishc-x", X);',
    "Only the modules of define/",
  ],
  [
    "a style attribute in a template",
    `${widgets}/stat-card/x.ts`,
    "html`<p class=a style=${x}>`;",
    "No style attribute",
  ],
  [
    "a style attribute at the start of a line of a drawing",
    `${widgets}/define/x.ts`,
    'svg`<rect\nstyle="fill: red">`;',
    "No style attribute",
  ],
  ["the clock in core", `${core}/check/x.ts`, "export const now = new Date();", "no clock"],
  [
    "the clock's number in core",
    `${core}/check/x.ts`,
    "export const now = Date.now();",
    "no clock",
  ],
  [
    "the machine's locale in core",
    `${core}/format/x.ts`,
    "export const f = new Intl.NumberFormat();",
    "no default locale",
  ],
  [
    "the machine's locale through a method",
    `${core}/format/x.ts`,
    "export const f = (n) => n.toLocaleString();",
    "no default locale",
  ],
  [
    "a comparison in the machine's locale",
    `${core}/format/x.ts`,
    "export const f = (a, b) => a.localeCompare(b);",
    "no default locale",
  ],
  [
    "an allocation in a snapshot",
    `${core}/snapshot/x.ts`,
    'import { allocateTotal } from "../progress/allocate-total.js";',
    "An allocation is no target",
  ],
  [
    "an allocation in a browser entry of core",
    `${core}/progress/index.ts`,
    'export { allocateTotal } from "./allocate-total.js";',
    "An allocation is no target",
  ],
  [
    "an allocation in an element",
    `${widgets}/progress/x.ts`,
    'import { allocateTotal } from "@ishc/core";',
    "An allocation is no target",
  ],
  ["a request in core", `${core}/intake/x.ts`, 'fetch("/x");', "fetch"],
  [
    "the library of workbooks in the command line",
    "packages/cli/src/template/x.ts",
    'import { writeXlsx } from "hucre/xlsx";',
    "may import node:",
  ],
  [
    "a generator of registers that asks the reader",
    "tools/registers/mistakes/x.mjs",
    'import { clubColumns } from "@ishc/core";',
    "knows places alone",
  ],
  [
    "a generator of registers that reaches into core's folders",
    "tools/registers/x.mjs",
    'import { parseNumber } from "../../packages/core/dist/intake/parse-number.js";',
    "knows places alone",
  ],
];

const allowed: [sentence: string, filePath: string, text: string][] = [
  ["an earlier folder", `${core}/figure/x.ts`, 'import { isDay } from "../day/index.js";'],
  ["the namespace of zod", `${core}/intake/x.ts`, 'import * as z from "zod";'],
  ["a type of zod", `${core}/intake/x.ts`, 'import * as z from "zod/mini";'],
  ["date-fns by name", `${core}/day/x.ts`, 'import { addDays } from "date-fns";'],
  ["a day as text in a date", `${core}/day/x.ts`, "export const d = new Date(0);"],
  ["a locale that is passed", `${core}/format/x.ts`, 'new Intl.NumberFormat("vi");'],
  [
    "a locale that is passed to a method",
    `${core}/format/x.ts`,
    'export const f = (a) => a.toLocaleUpperCase("vi");',
  ],
  ["a published entry", `${widgets}/a/x.ts`, 'import { isDay } from "@ishc/core/day";'],
  ["registration in define/", `${widgets}/define/x.ts`, 'customElements.define("ishc-x", X);'],
  ["a style property and a class", `${widgets}/a/x.ts`, "html`<p class=a .style=${x}>`;"],
  [
    "places in a generator of registers",
    "tools/registers/mistakes/x.mjs",
    'import { communes } from "@ishc/vietnam/communes";\nimport { fold } from "../fold.mjs";',
  ],
  ["anything in a test", `${core}/day/x.test.ts`, 'import { test } from "vitest"; new Date();'],
];

describe("the walls of the house", () => {
  it.each(forbidden)("refuse %s", async (_sentence, filePath, text, words) => {
    expect((await complaints(filePath, text)).join("\n")).toContain(words);
  });

  it.each(allowed)("let through %s", async (_sentence, filePath, text) => {
    expect(await complaints(filePath, text)).toEqual([]);
  });

  it("are part of the linter that every run of the tests calls", async () => {
    const config = (await new ESLint({ cwd: root }).calculateConfigForFile(
      `${root}${core}/day/is-day.ts`,
    )) as Linter.Config;
    expect(JSON.stringify(config.rules?.["no-restricted-imports"])).toContain("comes after");
    expect(JSON.stringify(config.rules?.["no-restricted-syntax"])).toContain("no clock");
  });

  it("know every folder of core", () => {
    const folders = readdirSync(`${root}${core}`, { withFileTypes: true });
    const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(names.filter((name) => !coreFolders.includes(name))).toEqual([]);
  });

  it("know every package", () => {
    expect(
      readdirSync(`${root}packages`).filter((name) => !Object.hasOwn(packageImports, name)),
    ).toEqual([]);
  });
});
