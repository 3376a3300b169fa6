/**
 * VNI for Windows, in which the fonts VNI-Times, VNI-Helve and their like are drawn: a vowel, and
 * behind it a character for what stands above or below it; a few letters have one character alone.
 * Shown as windows-1252 shows it.
 *
 * Source: the table of VNI Software for Windows; 130 of the 134 letters agree with the table of the
 * package vietnamese-conversion 2.0.0 (MIT), which gives ỷ and ỹ the codes of other letters.
 */
const tones = { "\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" };
const circumflexTones = {
  "": "â",
  "\u0301": "á",
  "\u0300": "à",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const breveTones = {
  "": "ê",
  "\u0301": "é",
  "\u0300": "è",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
};
const singles = { đ: "ñ", ơ: "ô", ư: "ö", í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î" };

const small: readonly (readonly [string, string])[] = [
  ...Object.entries(singles).map(([letter, code]) => [code, letter] as const),
  ...["a", "e", "o", "u", "y"].flatMap((vowel) => list(vowel, vowel, tones)),
  ...["a", "e", "o"].flatMap((vowel) => list(vowel, `${vowel}\u0302`, circumflexTones)),
  ...list("a", "a\u0306", breveTones),
  ...list("ô", "ơ", tones),
  ...list("ö", "ư", tones),
].filter(([, letter]) => letter.length === 1);

function list(
  first: string,
  vowel: string,
  codes: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(codes).map(([tone, code]) => [
    first + code,
    `${vowel}${tone}`.normalize("NFC"),
  ]);
}

/** From the one or two characters of VNI to the letter; a capital may carry a small or a capital mark. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...small,
  ...small.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()] as const),
  ...small
    .filter(([code]) => code.length === 2)
    .map(
      ([code, letter]) =>
        [code.charAt(0).toUpperCase() + code.charAt(1), letter.toUpperCase()] as const,
    ),
]);
