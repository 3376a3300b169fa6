import type { Language } from "../text/language.js";

const separators: Readonly<Record<Language, string>> = { vi: ".", en: "," };
const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/**
 * A whole number, grouped as readers of the language expect it: what `Intl` prints, which a test holds
 * it to, without its formatter. The first one of a page takes longer to make than a map to draw (0011).
 *
 * @example
 * formatCount(1458, "vi"); // => "1.458"
 * formatCount(1458, "en"); // => "1,458"
 */
export function formatCount(value: number | bigint, language: Language): string {
  // Only messages hold a fraction, members for each club; past 2^53 a number is no longer every digit.
  if (typeof value === "number" && !Number.isSafeInteger(value))
    return new Intl.NumberFormat(locales[language]).format(value);
  return BigInt(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, separators[language]);
}
