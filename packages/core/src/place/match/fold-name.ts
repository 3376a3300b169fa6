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
  const letters = text.normalize("NFKD").toLowerCase().normalize("NFKD");
  const marks: number[] = [];
  let key = "";
  let firstWordLength = 0;
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    const last = Math.max(marks.length - 1, 0);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      key += letter;
      marks.push(0);
    } else if (strokedDs.has(code)) {
      key += "d";
      marks.push(stroke * tones);
    } else if (code < 128) {
      firstWordLength ||= key.length;
    } else if (letterMarks.has(code)) {
      marks[last] = ((marks[last] ?? 0) % tones) + (letterMarks.get(code) ?? 0) * tones;
    } else if (toneMarks.has(code)) {
      marks[last] = (marks[last] ?? 0) + (toneMarks.get(code) ?? 0);
    } else if (/\p{M}/u.test(letter)) {
      marks[last] = ((marks[last] ?? 0) % tones) + foreign * tones;
    } else if (/[\p{L}\p{N}]/u.test(letter)) {
      key += letter;
      marks.push(...Array<number>(letter.length).fill(0));
    } else {
      firstWordLength ||= key.length;
    }
  }
  return {
    key,
    marks: marks.map((mark) => String.fromCharCode(mark)).join(""),
    firstWordLength: firstWordLength || key.length,
  };
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
    if (tone > 0 && [i, i - 1, i + 1].every((at) => (name.charCodeAt(at) || 0) % tones !== tone)) {
      return false;
    }
  }
  return true;
}
