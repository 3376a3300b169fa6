import type { Qualifier } from "../figure/qualifier.js";
import type { Language } from "../text/language.js";
import { formatCount } from "./format-count.js";
import { qualify } from "./qualify.js";

export interface FormatVndOptions {
  /**
   * `short` prints an amount in tỷ or triệu where two decimals tell it exactly, and every digit where
   * they do not; `digits` always prints every digit.
   */
  readonly style?: "short" | "digits";
  /** How the amount stands to the truth; its word is printed. */
  readonly qualifier?: Qualifier;
}

const million = 1_000_000;

/**
 * An amount of whole đồng. Nothing is rounded: a shorter form is used only where it says the same.
 *
 * @example
 * formatVnd(17300000000, "vi"); // => "17,3\u00A0tỷ đồng"
 * formatVnd(2311750000, "vi"); // => "2.311.750.000\u00A0đồng"
 * formatVnd(17300000000, "en"); // => "17.3\u00A0billion VND"
 */
export function formatVnd(
  amountVnd: number,
  language: Language,
  { style = "short", qualifier = "exact" }: FormatVndOptions = {},
): string {
  const isVietnamese = language === "vi";
  const size = Math.abs(amountVnd);
  const unit = size < 1000 * million ? million : 1000 * million;
  let shown = `${formatCount(amountVnd, language)}\u00A0`;
  if (style === "short" && size >= million && amountVnd % (unit / 100) === 0) {
    const word = unit === million ? ["triệu ", "million "] : ["tỷ ", "billion "];
    shown = `${formatCount(amountVnd / unit, language)}\u00A0${word[isVietnamese ? 0 : 1]}`;
  }
  return qualify(shown + (isVietnamese ? "đồng" : "VND"), qualifier, language);
}
