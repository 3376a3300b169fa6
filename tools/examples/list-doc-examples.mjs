import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

const docblock = /\/\*\*(?:[^*]|\*(?!\/))*\*\//g;

/**
 * The `@example` blocks of a module's docblocks. The text after `@example` on its own line is its
 * mark, as after the language of a fence: nothing means it runs, `skip: <reason>` that it does not.
 * Markup (a block that begins with `<`) is language `html`.
 * @returns {import("./list-fences.mjs").Fence[]}
 */
export function parseDocExamples(text, file) {
  const examples = [];
  for (const { 0: comment, index: start } of text.matchAll(docblock)) {
    const lines = comment
      .replace(/\s*\*\/$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*\/?\*+\s?/, ""));
    const firstLine = text.slice(0, start).split("\n").length;
    for (const [index, line] of lines.entries()) {
      const mark = /^@example\b\s*(.*)$/.exec(line)?.[1];
      if (mark === undefined) continue;
      const rest = lines.slice(index + 1);
      const end = rest.findIndex((one) => /^@\w/.test(one));
      const body = (end < 0 ? rest : rest.slice(0, end)).filter((one) => !/^\s*```/.test(one));
      const code = body.join("\n").trim();
      examples.push({
        file,
        line: firstLine + index,
        language: code.startsWith("<") ? "html" : "ts",
        mark: mark === "" ? "run" : mark,
        code,
      });
    }
  }
  return examples;
}

/** The examples in the docblocks of a module of the repository. */
export const listDocExamples = (file) =>
  parseDocExamples(readFileSync(join(root, file), "utf8"), file);
