import { expect, test } from "vitest";
import { readQualifier } from "./read-qualifier.js";

test.each([
  ["over", "over"],
  ["Hơn", "over"],
  ["trên", "over"],
  ["at least", "at-least"],
  ["ít nhất", "at-least"],
  ["trở lên", "at-least"],
  ["gần", "nearly"],
  ["tối đa", "at-most"],
  ["không quá", "at-most"],
  ["ước", "about"],
  ["xấp xỉ", "about"],
  ["exact", "exact"],
  ["nhiều", undefined],
  ["hơn 5", undefined],
  ["constructor", undefined],
])("the word %s means %s", (text, qualifier) => {
  expect(readQualifier(text)).toBe(qualifier);
});
