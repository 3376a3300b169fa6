import { tcvnLetters } from "../encoding/tcvn-letters.js";
import { vniLetters } from "../encoding/vni-letters.js";

const invert = (letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  for (const [code, letter] of letters) if (!codes.has(letter)) codes.set(letter, code);
  return codes;
};
const tcvnCodes = invert(tcvnLetters);
const vniCodes = invert(vniLetters);

const write = (text: string, find: (letter: string) => string | undefined): string =>
  Array.from(text.normalize("NFC"), (letter) => find(letter) ?? letter).join("");

/** As a font of TCVN3 holds it: a capital with a tone has the code of its small letter. */
export const toTcvn = (text: string): string =>
  write(text, (letter) => tcvnCodes.get(letter) ?? tcvnCodes.get(letter.toLowerCase()));

export const toVni = (text: string): string => write(text, (letter) => vniCodes.get(letter));

/** UTF-8 read as if each byte were a letter of the code page. */
export const toMojibake = (text: string, codePage: string): string =>
  new TextDecoder(codePage).decode(new TextEncoder().encode(text));
