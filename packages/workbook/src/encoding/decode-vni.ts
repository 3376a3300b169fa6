import { vniLetters } from "./vni-letters.js";

const codes = [...vniLetters.keys()].sort((a, b) => b.length - a.length);
/** The longer code first: "ôø" is one letter, not two. */
const coded = new RegExp(codes.join("|"), "g");

/** Text of VNI in Unicode. */
export function decodeVni(text: string): string {
  return text.replace(coded, (code) => vniLetters.get(code) ?? code);
}
