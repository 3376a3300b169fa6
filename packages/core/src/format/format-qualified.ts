import type { Quantity } from "../figure/quantity.js";
import type { Language } from "../text/language.js";
import { formatCount } from "./format-count.js";
import { qualify } from "./qualify.js";

/**
 * A whole number with the word of its qualifier, without which one that is not exact is never printed.
 *
 * @example
 * formatQualified({ value: 484000, qualifier: "over" }, "vi"); // => "hơn 484.000"
 * formatQualified({ value: 484000, qualifier: "over" }, "en"); // => "more than 484,000"
 */
export function formatQualified(count: Quantity, language: Language): string {
  return qualify(formatCount(count.value, language), count.qualifier, language);
}
