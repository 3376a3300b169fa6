/**
 * A text as headers and words are compared: without accents, case, punctuation and extra spaces.
 * Letters and digits stay, of any script.
 *
 * @example
 * foldText("Đơn vị hành chính (63/34)"); // => "don vi hanh chinh 63 34"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
