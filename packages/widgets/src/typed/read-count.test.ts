import { expect, test } from "vitest";
import { readCount } from "./read-count.js";

test.each([
  ["1458", 1458],
  ["1.458", 1458],
  ["1,458", 1458],
  ["1 458", 1458],
  [" 12.345.678 ", 12_345_678],
  ["0", 0],
])("%s is read", (text, value) => {
  expect(readCount(text)).toBe(value);
});

test.each(["1.45", "1.4581", "1,458.5", "-3", "52/63", "abc", "1.458,000", "NaN", "1e3", "٣", ""])(
  "%s is not guessed at",
  (text) => {
    expect(readCount(text)).toBeUndefined();
  },
);
