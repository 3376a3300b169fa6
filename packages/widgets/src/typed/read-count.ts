import { foldTyped } from "./fold-typed.js";

/**
 * A whole number as people write it: "1458", "1.458", "1,458", "1 458". A mark that is not before
 * exactly three digits could be a decimal sign, so such a text is not read.
 *
 * @returns undefined when it is no such number
 * @example
 * readCount("1.458"); // => 1458
 * readCount("1.45"); // => undefined
 */
export function readCount(text: string): number | undefined {
  const written = foldTyped(text);
  if (!/^\d{1,3}(([.,\s])\d{3}(\2\d{3})*)?$|^\d{1,15}$/.test(written)) return undefined;
  return Number(written.replace(/\D/g, ""));
}
