const zero = 48;
const dot = 46;
const groupLength = 3;
/** Twelve digits in groups, which is what `parseNumber` takes without looking further. */
const longest = 15;
const mostDigits = 12;

/**
 * A whole number in plain or dotted digits, as nearly all numbers of a register are written; anything
 * else is left to `parseNumber`, which says the same of these (a test compares) and takes far longer.
 * It looks at each character once and makes nothing.
 *
 * @example
 * readPlainNumber("55"); // => 55
 * readPlainNumber("20.000.000"); // => 20000000
 * readPlainNumber("5,5"); // => undefined
 */
export function readPlainNumber(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > longest) return undefined;
  let value = 0;
  let digitCount = 0;
  /** Digits since the last dot; none until there is one. */
  let groupedCount = -1;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code === dot) {
      const isGroup =
        groupedCount < 0 ? index > 0 && index <= groupLength : groupedCount === groupLength;
      if (!isGroup) return undefined;
      groupedCount = 0;
      continue;
    }
    const digit = code - zero;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
    digitCount += 1;
    if (groupedCount >= 0) groupedCount += 1;
  }
  if (digitCount > mostDigits || (groupedCount >= 0 && groupedCount !== groupLength))
    return undefined;
  // "007" is somebody's number, and "0.500" half of something.
  return text.charCodeAt(0) === zero && length > 1 ? undefined : value;
}
