import type { IssueCode } from "../issue/catalogue.js";

/** What may be wrong with a text whatever its column is for. */
export type TextFault = Extract<IssueCode, "formula-cell" | "personal-data" | "text-garbled">;

/** A phone number of Viet Nam: a mobile or landline prefix and eight or nine digits more. */
const phone = /(?:^|[^\d.,])(?:\+?84|0)[ .-]?[235789](?:[ .-]?\d){7,9}(?!\d)/;
/** Identity cards have nine digits, citizen cards twelve. */
const identityNumber = /(?:^|\D)(?:\d{9}|\d{12})(?!\d)/;
const email = /[^\s@]{1,64}@[^\s@.]{1,64}\.[^\s@]{2}/;
const fewestPersonalDigits = 9;

/**
 * Letters of Latin-1 that Vietnamese does not have, and signs in the middle of a word: what TCVN3 and
 * VNI leave when they are read as another encoding ("H÷u Lòng", "Tænh"). Ð is not among them: many
 * keyboards type it for Đ.
 */
const foreign =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ÷×\ufffd]|\p{L}[¡-¦¨¯µ¶¸¹¼-¿]|[¡-¦¨¯µ¶¸¹¼-¿]\p{L}|\p{L}[§-»]\p{L}/u;
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
  let hasLatin1 = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digitCount += 1;
    else if (code === 64) hasAt = true;
    else if ((code > 0x7e && code < 0x100) || code === 0xfffd) hasLatin1 = true;
  }
  if (hasAt && email.test(text)) return "personal-data";
  if (digitCount >= fewestPersonalDigits && (phone.test(text) || identityNumber.test(text))) {
    return "personal-data";
  }
  return hasLatin1 && (mojibake.test(text) || foreign.test(text)) ? "text-garbled" : undefined;
}

/** `= + - @` begin a formula; a dash before a name or a number does not. */
function isFormula(text: string): boolean {
  const first = text.charAt(0);
  if (first === "=" || first === "@") return text.length > 1;
  return (first === "+" || first === "-") && /^[+-]+[^\s\d+.,)-]/.test(text);
}
