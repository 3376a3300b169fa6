import type { Language } from "@ishc/core";
import { formatPart, formatQualified, formatVnd } from "@ishc/core/format";
import type { Amount } from "../facts/facts.js";

/**
 * A number with its qualifier in words: "hơn 484.000", "52 trên 63", "khoảng 17,3 tỷ đồng".
 * A number that is not exact never goes without its word.
 */
export function writeAmount({ value, qualifier, of, isVnd }: Amount, language: Language): string {
  if (isVnd) return formatVnd(value, language, { qualifier });
  return of === undefined
    ? formatQualified({ value, qualifier }, language)
    : formatPart({ numerator: value, denominator: of }, language, qualifier);
}
