import type { Language } from "../text/language.js";

/**
 * A whole number as a reader of the language expects it.
 *
 * @example
 * formatCount(1458, "vi"); // => "1.458"
 */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB").format(value);
}
