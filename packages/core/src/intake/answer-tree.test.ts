import * as fc from "fast-check";
import { expect, test } from "vitest";
import { AnswerTree } from "./answer-tree.js";

const text = fc.constantFrom("", "Lạng Sơn", "Hữu Lũng");
const questions = fc.array(fc.tuple(text, text, text), { maxLength: 40 });

test("every question gets its own answer, whatever was asked before it", () => {
  fc.assert(
    fc.property(questions, (asked) => {
      const tree = new AnswerTree<string>();
      for (const question of asked) {
        const own = question.join("|");
        expect(tree.keep(question, () => own)).toBe(own);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a question is thought about once, and one that is too long to keep each time", () => {
  const tree = new AnswerTree<number>();
  let count = 0;
  const ask = (...question: string[]) => tree.keep(question, () => (count += 1));
  expect([ask("a", "b"), ask("a", "c"), ask("a", "b"), ask("a", "c")]).toEqual([1, 2, 1, 2]);
  const long = "x".repeat(10_000);
  expect([ask("a", long), ask("a", long), ask("a", "b")]).toEqual([3, 4, 1]);
});
