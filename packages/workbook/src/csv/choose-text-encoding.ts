import { countWords } from "../encoding/count-words.js";
import type { TextEncoding } from "./text-encoding.js";

/** Of a UTF-8 text a few bytes may be damaged; text of another encoding has hardly a valid letter. */
const mostDamagedRatio = 0.2;
/** Words that no other reading makes possible; below it the text is in no Vietnamese encoding of bytes. */
const fewestVietnameseRatio = 0.7;

/** Which encoding the bytes of a text are in that are not ASCII alone. */
export function chooseTextEncoding(sample: Uint8Array, isWhole: boolean): TextEncoding {
  const text = new TextDecoder().decode(sample, { stream: !isWhole });
  const damagedCount = text.split("\uFFFD").length - 1;
  const rightCount = text.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
  if (damagedCount <= rightCount * mostDamagedRatio) return "utf-8";
  // windows-1258 writes the tone behind its vowel; the old encodings of fonts are told later, as texts.
  const { wordCount, vietnameseCount } = countWords(
    new TextDecoder("windows-1258").decode(sample).normalize("NFC"),
  );
  return vietnameseCount >= wordCount * fewestVietnameseRatio ? "windows-1258" : "windows-1252";
}
