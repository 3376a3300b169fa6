import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { compileExample } from "../tools/examples/compile-example.mjs";
import { listDocExamples, parseDocExamples } from "../tools/examples/list-doc-examples.mjs";
import {
  findSkipReason,
  isRunnable,
  isScript,
  listFences,
  parseFences,
  type Fence,
} from "../tools/examples/list-fences.mjs";
import { root } from "../tools/run.mjs";

const files = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  {
    cwd: root,
    encoding: "utf8",
  },
).split("\0");
const fences = files
  .filter((file) => file.endsWith(".md") && !file.startsWith("."))
  .flatMap(listFences);
const docExamples = files
  .filter((file) => /^packages\/[^/]+\/src\/.*(?<!\.test)\.ts$/.test(file))
  .flatMap(listDocExamples);
const all = [...fences, ...docExamples];

const where = ({ file, line }: Fence) => `${file}:${line}`;
const runnable = all.filter((one) => isScript(one) && isRunnable(one));

/** Runs examples in a Node of their own; gives the message of each that fails, by its place. */
const runAll = (examples: Fence[]): Record<string, string> =>
  JSON.parse(
    execFileSync(process.execPath, ["--no-warnings", "tools/examples/run-examples.mjs"], {
      cwd: root,
      encoding: "utf8",
      input: JSON.stringify(examples.map((one) => ({ ...one, id: where(one) }))),
    }),
  );

describe("the examples in the documents and docblocks", () => {
  let failures: Record<string, string>;
  beforeAll(() => {
    failures = runAll(runnable);
  });

  it.each(runnable.map(where))("%s gives what it says", (place) => {
    expect(failures[place]).toBeUndefined();
  });

  it("say whether they run, or why not", () => {
    const unclear = all
      .filter((one) => isScript(one) || one.language === "html")
      .filter((one) => !isRunnable(one) && findSkipReason(one) === undefined);
    expect(
      unclear.map(where),
      "Mark the fence ```ts run (or ```html run), or ```ts skip: <why it cannot run>; an @example likewise.",
    ).toEqual([]);
  });

  it("are there in the README and in core", () => {
    expect(runnable.some(({ file }) => file === "README.md")).toBe(true);
    expect(runnable.some(({ file }) => file.startsWith("packages/core/"))).toBe(true);
  });
});

const wrong = [
  ["a value differs", "1 + 1; // => 3", "the code gives 2"],
  ["a field is missing", "({}); // => { a: 1 }", "the code gives {}"],
  ["a field is too many", "({ a: 1, b: 2 }); // => { a: 1 }", "the code gives"],
  ["a list is longer", "[1, 2]; // => [1]", "the code gives"],
  ["an error does not come", "1; // => throws RangeError", "threw nothing"],
  ["a name is unknown", "nobody(1); // => 1", "nobody is not defined"],
  ["it claims nothing", "1 + 1;", "would prove nothing"],
  ["a claim stands where no statement ends", "f(\n  1, // => 1\n);", "no whole statement"],
] as const;

describe("an example", () => {
  const right = `
    import { isDay } from "@ishc/core";
    isDay("2018-06-30"); // => true
    const list: readonly number[] = [1, 2, 3]; // => [1, …]
    ({ kind: "exact", place: "a", notes: [] });
    // => { kind: "exact", … }
    console.log(list.length); // => 3
    ({
      a: 1,
    }); // => {
    //   a: 1,
    // }
    JSON.parse("{"); // => throws SyntaxError
  `;
  let failures: Record<string, string>;
  beforeAll(() => {
    const codes = [right, ...wrong.map(([, code]) => code)];
    failures = runAll(
      codes.map((code, index) => ({
        file: "x.md",
        line: index,
        language: "ts",
        mark: "run",
        code,
      })),
    );
  });

  it("holds when its values are true, in whatever way they are written", () => {
    expect(failures["x.md:0"]).toBeUndefined();
  });

  it.each(wrong)("fails when %s", (sentence, _code, words) => {
    const index = wrong.findIndex((one) => one[0] === sentence) + 1;
    expect(failures[`x.md:${index}`]).toContain(words);
  });

  it("may use the names of its own module without importing them", async () => {
    const code = await compileExample("isDay(x); // => true\nconst y = 1;", {
      "./is-day.js": ["isDay", "y"],
      "@ishc/core": ["isDay", "unused"],
    });
    expect(code.match(/^import .*/gm)?.slice(1)).toEqual(['import { isDay } from "./is-day.js";']);
  });

  it("is found in a fence with its mark and line", () => {
    const markdown =
      "a\n\n```ts run\n1; // => 1\n```\n\n- b\n\n  ```html skip: needs a server\n  <p>\n  ```\n";
    expect(parseFences(markdown, "a.md")).toEqual([
      { file: "a.md", line: 3, language: "ts", mark: "run", code: "1; // => 1" },
      { file: "a.md", line: 9, language: "html", mark: "skip: needs a server", code: "<p>" },
    ]);
  });

  it("is found in a docblock, up to the next tag", () => {
    const text =
      "\n/**\n * One.\n *\n * @example\n * one(); // => 1\n * @throws never\n */\n/** @example skip: draws\n * <p> */";
    expect(parseDocExamples(text, "a.ts")).toMatchObject([
      { line: 5, language: "ts", mark: "run", code: "one(); // => 1" },
      { line: 9, language: "html", mark: "skip: draws", code: "<p>" },
    ]);
  });
});
