import type { NumberReading } from "./parse-number.js";

/** Spreadsheets show 15 digits; what a formula leaves behind them (0.1 + 0.2) nobody typed. */
const shownDigits = 15;

/**
 * A number as a spreadsheet stores it, in a column whose header adds so many zeros ("triệu đồng").
 *
 * @example
 * readStoredNumber(1458, 0); // => { kind: "number", value: 1458 }
 * readStoredNumber(12.5, 6); // => { kind: "number", value: 12500000 }
 * readStoredNumber(1.5, 0); // => { kind: "not-whole" }
 */
export function readStoredNumber(stored: number, zeros: number): NumberReading {
  if (stored < 0) return { kind: "negative" };
  const shown = Number(stored.toPrecision(shownDigits));
  // Once more: 1.1 times a million is 1100000.0000000002.
  const value = Number((shown * 10 ** zeros).toPrecision(shownDigits));
  if (value > Number.MAX_SAFE_INTEGER) return { kind: "too-large" };
  return Number.isInteger(value) ? { kind: "number", value } : { kind: "not-whole" };
}
