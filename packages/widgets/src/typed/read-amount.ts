import type { Qualifier } from "@ishc/core";
import { foldTyped } from "./fold-typed.js";
import { readCount } from "./read-count.js";
import { readQualifier } from "./read-qualifier.js";

/** A number, and how it stands to the truth if a word says so. */
export interface TypedAmount {
  readonly value: number;
  readonly qualifier?: Qualifier | undefined;
}

/**
 * A number as a text tells it, with its word or without: what is copied from an article.
 *
 * @returns undefined when the number cannot be read or the words before it are none of ours
 * @example
 * readAmount("hơn 484.000"); // => { value: 484000, qualifier: "over" }
 */
export function readAmount(text: string): TypedAmount | undefined {
  const [, word = "", number = ""] = /^(\D*)(.*)/.exec(foldTyped(text)) ?? [];
  const value = readCount(number);
  const qualifier = word ? readQualifier(word.trim()) : undefined;
  if (value === undefined || (word && !qualifier)) return undefined;
  return { value, qualifier };
}
