/**
 * A text as the shapes of days expect it: unaccented, in lower case, with plain digits, dashes and
 * single spaces. Both Unicode forms, capitals, full-width digits and missing accents become one.
 */
export function foldPeriodText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2044\u2215]/g, "/")
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s'"“”‘’([]+/, "")
    .replace(/[\s'"“”‘’)\].,;:]+$/, "");
}
