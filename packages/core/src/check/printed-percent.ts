import type { Qualifier } from "../figure/qualifier.js";

/** A percentage as a source printed it. */
export interface PrintedPercent {
  readonly text: string;
  readonly value: number;
  /** What its last digit is worth: 1 for "69 %", 0.1 for "53,4 %". */
  readonly lastDigit: number;
  readonly qualifier: Qualifier;
}

const words: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:hơn|trên|vượt|over|more than|above)$/i, "over"],
  [/(?:ít nhất|at least)$/i, "at-least"],
  [/(?:gần|nearly|almost)$/i, "nearly"],
  [/(?:khoảng|about|around)$/i, "about"],
];

// The character before the number is matched too: "1.458 %" must not be read as 458.
const percentPattern = /(^|[^\d.,])(\d{1,4})(?:[.,](\d{1,3}))?\s?%/g;

/** The percentages in a quotation. */
export function listPrintedPercents(quote: string): readonly PrintedPercent[] {
  const text = quote.normalize("NFC");
  return [...text.matchAll(percentPattern)].map((match) => {
    const [shown, lead = "", whole = "", decimals = ""] = match;
    const start = match.index + lead.length;
    const before = text.slice(Math.max(0, start - 12), start).trimEnd();
    return {
      text: shown.slice(lead.length).replace(/\s?%$/, ""),
      value: Number(`${whole}.${decimals || "0"}`),
      lastDigit: 10 ** -decimals.length,
      qualifier: words.find(([pattern]) => pattern.test(before))?.[1] ?? "exact",
    };
  });
}
