import type { Qualifier } from "../figure/qualifier.js";
import type { Share } from "../figure/share.js";
import type { Language } from "../text/language.js";
import { formatCount } from "./format-count.js";
import { qualify } from "./qualify.js";

/**
 * The two numbers of a share, as they stand beside its percentage. The qualifier is the numerator's.
 *
 * @example
 * formatPart({ numerator: 4, denominator: 7 }, "vi"); // => "4 trên 7"
 * formatPart({ numerator: 4, denominator: 7 }, "en"); // => "4 of 7"
 */
export function formatPart(
  share: Share,
  language: Language,
  qualifier: Qualifier = "exact",
): string {
  const numerator = qualify(formatCount(share.numerator, language), qualifier, language);
  return `${numerator} ${language === "vi" ? "trên" : "of"} ${formatCount(share.denominator, language)}`;
}
