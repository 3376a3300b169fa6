import { decodeTcvn } from "./decode-tcvn.js";
import { decodeVni } from "./decode-vni.js";
import { isVietnameseWord } from "./is-vietnamese-word.js";
import { listTokens } from "./list-tokens.js";

/** The encodings of fonts: text that is right only in a font made for it. */
export type FontEncoding = "tcvn" | "vni";

const fontEncodings = ["tcvn", "vni"] as const;

export const decoders: Readonly<Record<FontEncoding, (text: string) => string>> = {
  tcvn: (text) => decodeTcvn(text),
  vni: decodeVni,
};

/** Letters that Vietnamese has in Unicode and that neither old encoding shows as windows-1252. */
const certainLetter =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const aboveAscii = /[\u0080-\u00FF]/;
/** A sign between two letters, where no language writes one; "m²", "n°" and "Acme®" have theirs outside. */
export const signInWord = /\p{L}[\u0080-\u009F\u00A1-\u00BF]+\p{L}/u;

/** Fewer words than this can be an accident: the French "tôt" is the TCVN3 of "tụt". */
const fewestWords = 2;
/** From here on a cell that is right either way follows the others of its sheet. */
const clearRatio = 3;

/** A sheet says what it is in its first words; further ones cost time and tell nothing new. */
const mostWords = 5000;

/** Whether a text has a letter that only Unicode has. */
export const isUnicode = (text: string): boolean => certainLetter.test(text);

/** Whether a text may be in an old encoding at all: one certain letter of Unicode, and it is not. */
export const mayBeLegacy = (text: string): boolean => aboveAscii.test(text) && !isUnicode(text);

/**
 * What the words of a sheet say about its encoding: how many are possible Vietnamese words only when
 * read as TCVN3, only as VNI, or only as they stand. Different words count, not how often each stands.
 */
export class LegacyEvidence {
  readonly #seen = new Set<string>();
  /** Words that only this reading makes possible. */
  readonly #only = { tcvn: 0, vni: 0 };
  /** Words that are possible as they stand, and that this reading would spoil. */
  readonly #spoiled = { tcvn: 0, vni: 0 };
  /** Words that none of the readings makes possible, and those of them with a sign inside. */
  #unreadableCount = 0;
  #strangeCount = 0;

  look(text: string): void {
    if (!mayBeLegacy(text)) return;
    for (const token of listTokens(text)) {
      if (this.#seen.has(token) || this.#seen.size >= mostWords) continue;
      this.#seen.add(token);
      const isRight = isPossible(token);
      let isReadable = isRight;
      for (const encoding of fontEncodings) {
        const isRightSo = isPossible(decoders[encoding](token));
        if (isRightSo && !isRight) this.#only[encoding] += 1;
        if (!isRightSo && isRight) this.#spoiled[encoding] += 1;
        isReadable ||= isRightSo;
      }
      if (isReadable) continue;
      this.#unreadableCount += 1;
      if (signInWord.test(token)) this.#strangeCount += 1;
    }
  }

  /** The old encoding that the words speak for, if any. */
  find(): { readonly encoding: FontEncoding; readonly isClear: boolean } | undefined {
    const { tcvn, vni } = this.#only;
    const encoding = tcvn >= vni ? "tcvn" : "vni";
    const count = Math.max(tcvn, vni);
    if (count < fewestWords || count <= Math.min(tcvn, vni) * 2) return undefined;
    // Of a third old encoding some words are possible in one of these two by accident, most in neither.
    if (count <= this.#unreadableCount) return undefined;
    return { encoding, isClear: count >= this.#spoiled[encoding] * clearRatio };
  }

  /** Words with a sign among their letters that no reading makes possible: an encoding not known here. */
  get isStrange(): boolean {
    return this.#strangeCount >= fewestWords && this.find() === undefined;
  }
}

/** Whether a word, in capitals or not, is a possible Vietnamese one. */
export const isPossible = (token: string): boolean => isVietnameseWord(token.toLowerCase());
