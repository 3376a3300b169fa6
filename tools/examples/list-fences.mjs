import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/**
 * @typedef {object} Fence
 * @property {string} file path from the root
 * @property {number} line of the opening fence, from 1
 * @property {string} language
 * @property {string} mark what stands after the language: `run`, or `skip: <reason>`
 * @property {string} code
 */

/** The fenced blocks of a Markdown text. @returns {Fence[]} */
export function parseFences(markdown, file) {
  const fences = [];
  let open;
  for (const [index, text] of markdown.split("\n").entries()) {
    const [, indent, ticks, language, mark] = /^(\s*)(`{3,})(\S*)\s*(.*)$/.exec(text) ?? [];
    if (open) {
      if (ticks && ticks.length >= open.ticks.length && !language) {
        fences.push({ ...open.fence, code: open.lines.join("\n") });
        open = undefined;
      } else {
        open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
      }
    } else if (ticks) {
      const fence = { file, line: index + 1, language, mark: mark.trim() };
      open = { fence, ticks, indent, lines: [] };
    }
  }
  return fences;
}

/** The fenced blocks of a Markdown file of the repository. */
export const listFences = (file) => parseFences(readFileSync(join(root, file), "utf8"), file);

/** Whether a fence is code that could run; then it must say whether it does. */
export const isScript = ({ language }) =>
  ["ts", "js", "typescript", "javascript"].includes(language);

/** Whether a fence asks to be run. */
export const isRunnable = (fence) => fence.mark === "run";

/** Why a fence does not run, when it says so. */
export const findSkipReason = ({ mark }) => /^skip: (\S.*)$/.exec(mark)?.[1];
