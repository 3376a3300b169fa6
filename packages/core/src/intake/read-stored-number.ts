import type { NumberReading } from "./parse-number.js";

/** Spreadsheets show 15 digits; what a formula leaves behind them (0.1 + 0.2) nobody typed. */
const shownDigits = 15;

/**
 * A number as a spreadsheet stores it.
 *
 * @example
 * readStoredNumber(1458); // => { kind: "number", value: 1458 }
 * readStoredNumber(1.5); // => { kind: "not-whole" }
 */
export function readStoredNumber(stored: number): NumberReading {
  const value = Number(stored.toPrecision(shownDigits));
  if (value < 0) return { kind: "negative" };
  if (value > Number.MAX_SAFE_INTEGER) return { kind: "too-large" };
  return Number.isInteger(value) ? { kind: "number", value } : { kind: "not-whole" };
}
