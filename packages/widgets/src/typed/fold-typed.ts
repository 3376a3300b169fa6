/**
 * A text as the words and numbers of attributes are looked for: without Vietnamese marks, in lower
 * case, with single spaces; full-width digits and signs as plain ones.
 */
export const foldTyped = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/\s+/g, " ")
    .trim();
