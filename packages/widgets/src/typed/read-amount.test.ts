import { expect, test } from "vitest";
import { readAmount } from "./read-amount.js";

test("a number alone is itself", () => {
  expect(readAmount("1.458")).toEqual({ value: 1458 });
});

test.each([
  ["hơn 484.000", 484_000, "over"],
  ["Khoảng 3.021", 3021, "about"],
  ["ít nhất 12 000", 12_000, "at-least"],
  ["hơn ４８４.０００", 484_000, "over"],
  ["nearly 3,000", 3000, "nearly"],
])("%s has its word", (text, value, qualifier) => {
  expect(readAmount(text)).toEqual({ value, qualifier });
});

test.each(["chừng 500", "-3", "hơn", "hơn 1.45", "52/63", "3.000 hơn", ""])(
  "%s is not guessed at",
  (text) => {
    expect(readAmount(text)).toBeUndefined();
  },
);
