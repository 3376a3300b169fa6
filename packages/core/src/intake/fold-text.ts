/** The code units that nearly all texts are written with: Latin with and without marks, and marks apart. */
const lastTabled = 0x1eff;
/** What each of them folds to; `undefined` where it depends on what stands beside it. */
const tabled: (string | undefined)[] = [];

/**
 * A text as headers and words are compared: without accents, case, punctuation and extra spaces.
 * Letters and digits stay, of any script.
 *
 * @example
 * foldText("Đơn vị hành chính (63/34)"); // => "don vi hanh chinh 63 34"
 */
export function foldText(text: string): string {
  if (tabled.length === 0) fillTable();
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const unit = code <= lastTabled ? tabled[code] : undefined;
    if (unit === undefined) return foldAnyText(text);
    // One space between words, and none before the first.
    if (unit !== " ") folded += unit;
    else if (folded !== "" && !folded.endsWith(" ")) folded += " ";
  }
  return folded.trimEnd();
}

/** The same for any text, by the tables of Unicode; some ten times slower. */
export function foldAnyText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function fillTable(): void {
  for (let code = 0; code <= lastTabled; code++) {
    const isLatin = code <= 0x24f || (code >= 0x300 && code <= 0x36f) || code >= 0x1e00;
    tabled.push(isLatin ? foldSign(String.fromCharCode(code)) : undefined);
  }
}

/** What one sign adds: nothing for a mark, a space for punctuation, its letters otherwise. */
function foldSign(sign: string): string | undefined {
  const bare = sign.normalize("NFKD").replace(/\p{M}/gu, "");
  if (/\p{M}/u.test(sign)) return "";
  if (/^[\p{L}\p{N}]+$/u.test(bare)) return foldAnyText(sign);
  // Of "½" and the like a part is punctuation: the slow way knows.
  return /[\p{L}\p{N}]/u.test(bare) ? undefined : " ";
}
