import { onsets, rhymes } from "./vietnamese-rhymes.js";

/** Grave, acute, tilde, hook above, dot below, as combining marks. */
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable that ends in one of these takes the acute or the dot below and no other tone. */
const stopped = /(?:c|ch|p|t)$/;
const toneOfStopped = /^[\u0301\u0323]$/;

/**
 * Whether a word in small letters is a possible Vietnamese syllable. It is how one encoding is told
 * from another: read with the wrong one, hardly a word stays possible.
 */
export function isVietnameseWord(word: string): boolean {
  if (word.length > 9) return false;
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(toneMark) ?? [];
  if (tones.length > 1) return false;
  const letters = decomposed.replace(toneMark, "").normalize("NFC");
  const rhyme = findRhyme(letters);
  if (rhyme === undefined) return false;
  return !stopped.test(rhyme) || toneOfStopped.test(tones[0] ?? "");
}

function findRhyme(letters: string): string | undefined {
  if (rhymes.has(letters)) return letters;
  // "gi" is g + i in "gì" and the onset of "giá"; the longer onset is tried first.
  for (const onset of onsets) {
    const rest = letters.slice(onset.length);
    if (letters.startsWith(onset) && rhymes.has(rest)) return rest;
  }
  return undefined;
}
