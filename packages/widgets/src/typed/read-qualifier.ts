import type { Qualifier } from "@ishc/core";
import { foldTyped } from "./fold-typed.js";

// Ids, and the words that offices write for them.
const qualifiers: readonly (readonly [Qualifier, RegExp])[] = [
  ["exact", /^(exact|chinh xac|dung)$/],
  ["over", /^(over|hon|tren)$/],
  ["at-least", /^(at[- ]least|it nhat|toi thieu|tro len)$/],
  ["nearly", /^(nearly|gan)$/],
  ["at-most", /^(at[- ]most|nhieu nhat|toi da|khong qua)$/],
  ["about", /^(about|khoang|xap xi|uoc( tinh)?)$/],
];

/**
 * How a number stands to the truth, as its id ("over") or as offices write it ("hơn").
 *
 * @returns undefined when it is none of these words
 * @example
 * readQualifier("hơn"); // => "over"
 */
export const readQualifier = (text: string): Qualifier | undefined =>
  qualifiers.find(([, words]) => words.test(foldTyped(text)))?.[0];
