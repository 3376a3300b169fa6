import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCount } from "./format-count.js";
import { rows } from "../text/testing/rows.js";

test.each(
  rows(`
    0          | 0          | 0
    999        | 999        | 999
    1458       | 1.458      | 1,458
    484000     | 484.000    | 484,000
    2311750000 | 2.311.750.000 | 2,311,750,000
    -12        | -12        | -12
`),
)("%s in Vietnamese and English", (value, vi, en) => {
  expect(formatCount(Number(value), "vi")).toBe(vi);
  expect(formatCount(Number(value), "en")).toBe(en);
});

test("every number is printed as Intl prints it", () => {
  const number = fc.oneof(
    fc.maxSafeInteger(),
    fc.bigInt(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value !== 0),
  );
  const intl = {
    vi: new Intl.NumberFormat("vi-VN"),
    en: new Intl.NumberFormat("en-GB"),
  };
  fc.assert(
    fc.property(number, fc.constantFrom("vi", "en"), (value, language) => {
      expect(formatCount(value, language)).toBe(intl[language].format(value));
    }),
  );
});
