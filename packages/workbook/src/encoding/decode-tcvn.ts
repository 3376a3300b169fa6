import { tcvnLetters } from "./tcvn-letters.js";

const coded = new RegExp(`[${[...tcvnLetters.keys()].join("")}]`, "g");
const smallLetter = /[a-z]/;
const capitals = /[A-Z]/g;

/**
 * Text of TCVN3 in Unicode. Its capitals with a tone are lost: they come out small, except in a text
 * whose plain letters are all capitals, two at least, and in a font that draws capitals only.
 */
export function decodeTcvn(text: string, isCapitalFont = false): string {
  const decoded = text.replace(coded, (code) => tcvnLetters.get(code) ?? code);
  const isInCapitals =
    isCapitalFont || (!smallLetter.test(text) && (text.match(capitals)?.length ?? 0) >= 2);
  return isInCapitals ? decoded.toUpperCase() : decoded;
}
