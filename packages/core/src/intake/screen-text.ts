import type { IssueCode } from "../issue/catalogue.js";

/** What may be wrong with a text whatever its column is for. */
export type TextFault = Extract<IssueCode, "formula-cell" | "personal-data" | "text-garbled">;

/** A phone number of Viet Nam: a mobile or landline prefix and eight or nine digits more. */
const phone = /(?:^|[^\d.,])(?:\+?84|0)[ .-]?[235789](?:[ .-]?\d){7,9}(?!\d)/;
/** Identity cards have nine digits, citizen cards twelve. */
const identityNumber = /(?:^|\D)(?:\d{9}|\d{12})(?!\d)/;
const email = /[^\s@]{1,64}@[^\s@.]{1,64}\.[^\s@]{2}/;
const fewestPersonalDigits = 9;

/** VNI writes a tone as a letter behind its vowel: "thoân", "xoùm"; no Vietnamese syllable has these. */
const vniTone = /[ae][áàâã]|e[éèê]|o[âùúõ]|u[ùúõ]|[èéê]i/;

/**
 * Letters of Latin-1 that Vietnamese does not have, and signs in the middle of a word: what TCVN3 and
 * VNI leave when they are read as another encoding ("H÷u Lòng", "Tænh"). Ð is not among them: many
 * keyboards type it for Đ.
 */
const foreign =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ÷×\ufffd]|\p{L}[¡-¦¨¯µ¶¸¹¼-¿]|[¡-¦¨¯µ¶¸¹¼-¿]\p{L}|\p{L}[§-»]\p{L}/u;
/** The signs that the patterns below can begin with: only then are they tried. */
const suspects = new Set(
  Array.from("ÃÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ÷×\ufffd", (sign) => sign.charCodeAt(0)).concat(
    Array.from({ length: 0x40 }, (_, index) => 0x80 + index),
  ),
);

/** UTF-8 read byte by byte: "Lạng" becomes "Láº¡ng", "Đ" becomes "Ä". */
const mojibake = /[ÃÄÅÆ][\u0080-\u00bf\u2018\u2019\u201c\u201d]|á[º»]/;

/**
 * Looks at a text for what must not stand in any column: a formula that a spreadsheet would run,
 * personal data, and text of another encoding. A cell is looked at once, in time that grows with its length.
 *
 * @example
 * screenText("CLB thôn 3, ĐT 0912 345 678"); // => "personal-data"
 * screenText("=HYPERLINK(1)"); // => "formula-cell"
 * screenText("CLB thôn 3"); // => undefined
 */
export function screenText(text: string): TextFault | undefined {
  if (text === "") return undefined;
  if (isFormula(text)) return "formula-cell";
  let digitCount = 0;
  let hasAt = false;
  let isSuspect = false;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digitCount += 1;
    else if (code === 64) hasAt = true;
    else if (code === 105 && before >= 0xe8 && before <= 0xea) isSuspect = true;
    else if (code > 0x7e && (suspects.has(code) || (code < 0x100 && isVowel(before)))) {
      isSuspect = true;
    }
    before = code;
  }
  if (hasAt && email.test(text)) return "personal-data";
  if (digitCount >= fewestPersonalDigits && (phone.test(text) || identityNumber.test(text))) {
    return "personal-data";
  }
  return isSuspect && (mojibake.test(text) || foreign.test(text) || vniTone.test(text))
    ? "text-garbled"
    : undefined;
}

const isVowel = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

/** `= + - @` begin a formula; a dash before a name or a number does not. */
function isFormula(text: string): boolean {
  const first = text.charAt(0);
  if (first === "=" || first === "@") return text.length > 1;
  return (first === "+" || first === "-") && /^[+-]+[^\s\d+.,)-]/.test(text);
}
