import type { Language } from "../text/language.js";

const formatters: { [L in Language]?: Intl.NumberFormat } = {};

/**
 * A whole number, grouped as readers of the language expect it.
 *
 * @example
 * formatCount(1458, "vi"); // => "1.458"
 * formatCount(1458, "en"); // => "1,458"
 */
export function formatCount(value: number | bigint, language: Language): string {
  // A formatter takes far longer to make than to use.
  const formatter = (formatters[language] ??= new Intl.NumberFormat(
    language === "vi" ? "vi-VN" : "en-GB",
  ));
  return formatter.format(value);
}
