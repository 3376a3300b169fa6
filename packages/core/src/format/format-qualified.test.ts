import { expect, test } from "vitest";
import type { Qualifier } from "../figure/qualifier.js";
import { formatPart } from "./format-part.js";
import { formatQualified } from "./format-qualified.js";
import { rows } from "../text/testing/rows.js";

test.each(
  rows(`
    exact    | 1458   | 1.458             | 1,458
    over     | 484000 | hơn 484.000       | more than 484,000
    at-least | 3000   | ít nhất 3.000     | at least 3,000
    nearly   | 3000   | gần 3.000         | nearly 3,000
    at-most  | 3000   | nhiều nhất 3.000  | at most 3,000
    about    | 3021   | khoảng 3.021      | about 3,021
`),
)("%s %s", (qualifier, value, vi, en) => {
  const count = { value: Number(value), qualifier: qualifier as Qualifier };
  expect(formatQualified(count, "vi")).toBe(vi);
  expect(formatQualified(count, "en")).toBe(en);
});

test("the two numbers of a share stand side by side, with the qualifier of the first", () => {
  const share = { numerator: 4, denominator: 7 };
  expect(formatPart(share, "vi")).toBe("4 trên 7");
  expect(formatPart(share, "en")).toBe("4 of 7");
  expect(formatPart({ numerator: 5000, denominator: 10000 }, "vi", "over")).toBe(
    "hơn 5.000 trên 10.000",
  );
});
