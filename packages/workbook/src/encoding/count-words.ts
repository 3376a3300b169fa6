import { isVietnameseWord } from "./is-vietnamese-word.js";

/** Runs of letters; marks that stand apart belong to the letter before them. */
const words = /[\p{L}\p{M}]+/gu;
const plain = /^[\u0000-\u007F]*$/;

/** How many words of a text hold more than ASCII, and how many of those are possible Vietnamese ones. */
export function countWords(text: string): {
  readonly wordCount: number;
  readonly vietnameseCount: number;
} {
  let wordCount = 0;
  let vietnameseCount = 0;
  for (const [word] of text.matchAll(words)) {
    if (plain.test(word)) continue;
    wordCount += 1;
    if (isVietnameseWord(word.toLowerCase())) vietnameseCount += 1;
  }
  return { wordCount, vietnameseCount };
}
