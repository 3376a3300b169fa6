import { describe, expect, it } from "vitest";
import { parseOptions } from "./parse-options.js";
import { UsageError } from "./usage-error.js";

const kinds = { kind: "text", notes: "flag" } as const;
const withList = { ...kinds, clubs: "list" } as const;
const sentence = (args: readonly string[]): string => {
  try {
    parseOptions(args, kinds);
  } catch (error) {
    if (error instanceof UsageError) return `${error.sentence.vi} | ${error.sentence.en}`;
    throw error;
  }
  return "";
};

describe("parseOptions", () => {
  it("takes values behind a space or an equals sign, flags, and words in any order", () => {
    const { texts, flags, words } = parseOptions(
      ["a.csv", "--kind", "clubs", "--notes", "b.csv", "--kind=plans"],
      kinds,
    );
    expect([...texts]).toEqual([["kind", "plans"]]);
    expect([...flags]).toEqual(["notes"]);
    expect(words).toEqual(["a.csv", "b.csv"]);
  });

  it("takes all words behind a list up to the next option, and goes on where it comes again", () => {
    const { lists, words, texts } = parseOptions(
      ["--clubs", "a.csv", "b.csv", "--kind", "x", "c.csv", "--clubs=d.csv", "e.csv"],
      withList,
    );
    expect([...lists]).toEqual([["clubs", ["a.csv", "b.csv", "d.csv", "e.csv"]]]);
    expect(words).toEqual(["c.csv"]);
    expect([...texts]).toEqual([["kind", "x"]]);
  });

  it("takes what stands behind -- for words, whatever it looks like", () => {
    expect(parseOptions(["--", "--kind"], kinds).words).toEqual(["--kind"]);
  });

  it.each([
    [["--knd", "x"], "--knd", "--kind, --notes"],
    [["-k"], "-k", "--kind, --notes"],
    [["--kind"], "--kind", "ngay sau nó"],
    [["--kind", "--notes"], "--kind", "needs a value"],
    [["--kind="], "--kind", "needs a value"],
    [["--notes=yes"], "--notes", "takes no value"],
  ])("says what is wrong with %j, by name and in both languages", (args, name, words) => {
    expect(sentence(args)).toContain(`"${name}"`);
    expect(sentence(args)).toContain(words);
  });
});
