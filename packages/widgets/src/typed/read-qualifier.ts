import type { Qualifier } from "@ishc/core";
import { foldTyped } from "./fold-typed.js";

// Ids, and the words that offices write for them.
const words: readonly (readonly [Qualifier, string])[] = [
  ["exact", "chinh xac,dung"],
  ["over", "hon,tren"],
  ["at-least", "at least,it nhat,toi thieu,tro len"],
  ["nearly", "gan"],
  ["at-most", "at most,nhieu nhat,toi da,khong qua"],
  ["about", "khoang,xap xi,uoc,uoc tinh"],
];

/**
 * How a number stands to the truth, as its id ("over") or as offices write it ("hơn").
 *
 * @returns undefined when it is none of these words
 * @example
 * readQualifier("hơn"); // => "over"
 */
export function readQualifier(text: string): Qualifier | undefined {
  const written = foldTyped(text);
  return words.find(([id, others]) => id === written || others.split(",").includes(written))?.[0];
}
