/** A name as it is compared: its letters without marks, and the marks beside them. */
export interface FoldedName {
  /** Lower-case letters and digits without marks, spaces or punctuation. */
  readonly key: string;
  /** One character for each of the key: which marks stood on it (see {@link hasMarksOf}). */
  readonly marks: string;
  /** The first word's length in the key. */
  readonly firstWordLength: number;
}

/** What changes the letter (â, ă, ơ, đ) and what changes the tone are told apart: only tones wander. */
const letterMarks: ReadonlyMap<number, number> = new Map([
  [0x302, 1],
  [0x306, 2],
  [0x31b, 3],
]);
const toneMarks: ReadonlyMap<number, number> = new Map([
  [0x300, 1],
  [0x301, 2],
  [0x303, 3],
  [0x309, 4],
  [0x323, 5],
]);
const stroke = 4;
/** A mark that Vietnamese does not have: it agrees with nothing. */
const foreign = 5;
/** đ, and the two letters that look like it in capitals (Ð, Ɖ): none of them decomposes. */
const strokedDs: ReadonlySet<number> = new Set([0x111, 0xf0, 0x256]);
/** Eight tones at most, so that a letter mark and a tone fit in one character. */
const tones = 8;

/** Folds a name for comparison. Unicode form, case, spaces and punctuation are gone; marks are kept apart. */
export function foldName(text: string): FoldedName {
  let key = "";
  let marks = "";
  let firstWordLength = 0;
  // The marks of the letter before, until the next letter comes; none stand before the first.
  let letterMark = 0;
  let tone = 0;
  const add = (letters: string, mark: number): void => {
    if (key !== "") marks += String.fromCharCode(letterMark * tones + tone);
    marks += "\0".repeat(letters.length - 1);
    key += letters;
    letterMark = mark;
    tone = 0;
  };
  for (const letter of text.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    const code = letter.codePointAt(0) ?? 0;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) add(letter, 0);
    else if (code < 128) firstWordLength ||= key.length;
    else if (letterMarks.has(code)) letterMark = letterMarks.get(code) ?? 0;
    else if (toneMarks.has(code)) tone = toneMarks.get(code) ?? 0;
    else if (strokedDs.has(code)) add("d", stroke);
    else if (/\p{M}/u.test(letter)) letterMark = foreign;
    else if (/[\p{L}\p{N}]/u.test(letter)) add(letter, 0);
    else firstWordLength ||= key.length;
  }
  if (key !== "") marks += String.fromCharCode(letterMark * tones + tone);
  return { key, marks, firstWordLength: firstWordLength || key.length };
}

/**
 * A name as it is compared: without marks, case, spaces and punctuation, in one Unicode form.
 * Folding a folded name changes nothing.
 *
 * @example
 * foldPlaceName("Thừa Thiên – Huế"); // => "thuathienhue"
 */
export function foldPlaceName(text: string): string {
  return foldName(text).key;
}

/**
 * Whether the marks somebody typed are those of a name or some of them: marks may be missing
 * ("Dak Lak"), never different ("Bắc Liêu" is not Bạc Liêu). A tone may stand one letter
 * aside: Hoà and Hòa are one word.
 */
export function hasMarksOf(name: string, typed: string): boolean {
  if (name === typed) return true;
  for (let i = 0; i < typed.length; i++) {
    const letterMark = Math.floor(typed.charCodeAt(i) / tones);
    if (letterMark > 0 && letterMark !== Math.floor(name.charCodeAt(i) / tones)) return false;
    const tone = typed.charCodeAt(i) % tones;
    const stands = (at: number): boolean => name.charCodeAt(at) % tones === tone;
    if (tone > 0 && !(stands(i) || stands(i - 1) || stands(i + 1))) return false;
  }
  return true;
}
