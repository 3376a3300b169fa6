import { isDay } from "../day/is-day.js";
import type { Period } from "../day/day.js";

const firstYear = 2000;
const lastYear = 2099;
const [zero, dash, dot, slash] = [48, 45, 46, 47];
const [longestMonth, monthCount] = [31, 12];

/** The days of this century that were read, each at its place in it: records share them. */
const periods = new Array<Period | undefined>(
  (lastYear - firstYear + 1) * monthCount * longestMonth,
);

/**
 * A day of this century in one of the two ways in which nearly all of them are written; anything else
 * is left to `parsePeriod`, which says the same of these (a test compares) and takes far longer. It
 * looks at each character once: a register has two or three days in every row.
 *
 * @example
 * readPlainDay("30/6/2018"); // => { first: "2018-06-30", last: "2018-06-30", precision: "day" }
 * readPlainDay("6/2018"); // => undefined
 */
export function readPlainDay(text: string): Period | undefined {
  const { length } = text;
  if (length < 8 || length > 10) return undefined;
  let [first, second, value] = [0, 0, 0];
  let [firstLength, secondLength, digitCount] = [0, 0, 0];
  let isDashed = true;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const digit = code - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digitCount += 1;
      continue;
    }
    if (code !== slash && code !== dash && code !== dot) return undefined;
    if (digitCount === 0 || secondLength > 0) return undefined;
    isDashed &&= code === dash;
    if (firstLength === 0) [first, firstLength] = [value, digitCount];
    else [second, secondLength] = [value, digitCount];
    [value, digitCount] = [0, 0];
  }
  if (firstLength <= 2 && secondLength <= 2 && digitCount === 4) {
    return periodOf(value, second, first);
  }
  return isDashed && firstLength === 4 && secondLength === 2 && digitCount === 2
    ? periodOf(first, second, value)
    : undefined;
}

function periodOf(year: number, month: number, dayOfMonth: number): Period | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  if (month < 1 || month > monthCount || dayOfMonth < 1 || dayOfMonth > longestMonth) {
    return undefined;
  }
  const place = ((year - firstYear) * monthCount + month - 1) * longestMonth + dayOfMonth - 1;
  const known = periods[place];
  if (known) return known;
  const day = `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  return isDay(day) ? (periods[place] = { first: day, last: day, precision: "day" }) : undefined;
}
