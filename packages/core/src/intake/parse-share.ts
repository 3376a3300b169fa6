import type { Share } from "../figure/share.js";
import { toHalfWidth } from "./to-half-width.js";

/** What a cell that should hold a share says. */
export type ShareReading =
  | { readonly kind: "share"; readonly share: Share }
  | { readonly kind: "missing" }
  | { readonly kind: "unclear"; readonly suggestion?: string }
  | { readonly kind: "unreadable" };

/**
 * Reads a share: a decimal from 0 to 1 (`0.7`, `0,85`) or a percentage (`70%`, `99,5 %`). It stays
 * two whole numbers; a bare `70` could be either and is not read.
 *
 * @example
 * parseShare("0.7"); // => { kind: "share", share: { numerator: 70, denominator: 100 } }
 * parseShare("99,5 %"); // => { kind: "share", share: { numerator: 995, denominator: 1000 } }
 */
export function parseShare(text: string): ShareReading {
  const trimmed = toHalfWidth(text).trim();
  if (/^[-–—]*$/.test(trimmed)) return { kind: "missing" };
  const match = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*(%)?$/.exec(trimmed);
  if (!match) return { kind: "unreadable" };
  const [, whole = "", written = "", percent] = match;
  const decimals = written.replace(/0+$/, "");
  // Digits after the sign, counted from one: a percentage has two more of them than it shows.
  const places = Math.max(decimals.length + (percent === undefined ? 0 : 2), 2);
  const shown = percent === undefined ? decimals : decimals.padEnd(places - 2, "0");
  const numerator = Number(`${whole}${shown.padEnd(percent === undefined ? places : 0, "0")}`);
  const denominator = 10 ** places;
  if (numerator <= denominator) return { kind: "share", share: { numerator, denominator } };
  return percent === undefined && Number(whole) <= 100
    ? { kind: "unclear", suggestion: `${trimmed} %` }
    : { kind: "unclear" };
}
