import fc from "fast-check";
import { expect, test } from "vitest";
import type { Qualifier } from "../figure/qualifier.js";
import { formatShare } from "./format-share.js";
import { rows } from "../text/testing/rows.js";

test.each(
  rows(`
    0       | 63      | 0~%          | 0~%
    52      | 63      | 82,5~%       | 82.5~%
    4       | 7       | 57,1~%       | 57.1~%
    1       | 2       | 50~%         | 50~%
    333     | 1000    | 33,3~%       | 33.3~%
    33001   | 100000  | 33,0~%       | 33.0~%
    2999    | 3000    | 99,9~%       | 99.9~%
    999999  | 1000000 | 99,9~%       | 99.9~%
    3000    | 3000    | 100~%        | 100~%
    3001    | 3000    | 100,1~%      | 100.1~%
    3021    | 3000    | 100,7~%      | 100.7~%
    330000  | 150000  | 220~%        | 220~%
    12345   | 100     | 12.345~%     | 12,345~%
    1       | 2000    | 0,1~%        | 0.1~%
    1       | 2001    | dưới 0,1~%   | under 0.1~%
    1       | 100000  | dưới 0,1~%   | under 0.1~%
`),
)("%s of %s", (numerator, denominator, vi, en) => {
  const share = { numerator: Number(numerator), denominator: Number(denominator) };
  expect(formatShare(share, "vi")).toBe(vi);
  expect(formatShare(share, "en")).toBe(en);
});

test.each(
  rows(`
    over     | 8256  | 10000 | hơn 82,5~%         | more than 82.5~%
    at-least | 2999  | 3000  | ít nhất 99,9~%     | at least 99.9~%
    over     | 3001  | 3000  | hơn 100,0~%        | more than 100.0~%
    over     | 3000  | 3000  | hơn 100~%          | more than 100~%
    over     | 1     | 9999  | hơn 0~%            | more than 0~%
    nearly   | 8251  | 10000 | gần 82,6~%         | nearly 82.6~%
    at-most  | 1     | 9999  | nhiều nhất 0,1~%   | at most 0.1~%
    nearly   | 2999  | 3000  | dưới 100~%         | under 100~%
    about    | 52    | 63    | khoảng 82,5~%      | about 82.5~%
    about    | 1     | 9999  | khoảng dưới 0,1~%  | about under 0.1~%
`),
)("%s %s of %s is rounded towards what it allows", (qualifier, numerator, denominator, vi, en) => {
  const share = { numerator: Number(numerator), denominator: Number(denominator) };
  expect(formatShare(share, "vi", { qualifier: qualifier as Qualifier })).toBe(vi);
  expect(formatShare(share, "en", { qualifier: qualifier as Qualifier })).toBe(en);
});

test("a target is reached in print only when it is reached", () => {
  const thresholds = [{ numerator: 95, denominator: 100 }];
  const of10000 = (numerator: number) =>
    formatShare({ numerator, denominator: 10_000 }, "vi", { thresholds });
  expect(of10000(9499)).toBe("94,9\u00A0%");
  expect(of10000(9500)).toBe("95\u00A0%");
  expect(of10000(9501)).toBe("95,1\u00A0%");
});

test("a target between two tenths is printed as itself, and what is below it below", () => {
  const twoThirds = { numerator: 2, denominator: 3 };
  const options = { thresholds: [twoThirds] };
  expect(formatShare(twoThirds, "vi", options)).toBe("66,7\u00A0%");
  expect(formatShare({ numerator: 66_660, denominator: 100_000 }, "vi", options)).toBe(
    "66,6\u00A0%",
  );
});

test("no share is too great to be printed to its last digit", () => {
  expect(formatShare({ numerator: Number.MAX_SAFE_INTEGER, denominator: 1 }, "vi")).toBe(
    "900.719.925.474.099.100\u00A0%",
  );
});

test("a number that is no share is a mistake of the program", () => {
  for (const [numerator, denominator] of [
    [1, 0],
    [-1, 3],
    [1, -3],
    [0.5, 1],
    [NaN, 1],
  ] as const) {
    expect(() => formatShare({ numerator, denominator }, "vi")).toThrow(RangeError);
  }
});

/** What a reader takes the printed percentage for, in tenths; "under 0.1 %" lies between 0 and 1. */
function readTenths(shown: string): number {
  const number = Math.round(Number(/[\d.]+/.exec(shown.replaceAll(",", ""))?.[0]) * 10);
  return shown.startsWith("under") ? number - 0.5 : number;
}

const count = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);
// Two below the largest, so that a numerator just above it is still a whole number.
const whole = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 2 }),
);
/** Also the shares nearest to 0, to all and to another threshold. */
const share = fc.oneof(
  fc.record({ numerator: count, denominator: whole }),
  fc
    .tuple(whole, fc.integer({ min: -2, max: 2 }))
    .map(([denominator, more]) => ({ numerator: Math.max(0, denominator + more), denominator })),
);
const exactly = (a: number, b: number, c: number, d: number): number => {
  const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

test("0 and 100 % are printed for 0 and for all, and for nothing else", () => {
  fc.assert(
    fc.property(share, ({ numerator, denominator }) => {
      const tenths = readTenths(formatShare({ numerator, denominator }, "en"));
      expect(Math.sign(tenths - 1000)).toBe(Math.sign(numerator - denominator));
      expect(tenths === 0).toBe(numerator === 0);
    }),
    { numRuns: 300 },
  );
});

test("what is printed stands to a threshold as the share does", () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 2, max: 998 }), (value, tenthsOfTarget) => {
      const target = { numerator: tenthsOfTarget, denominator: 1000 };
      const tenths = readTenths(formatShare(value, "en", { thresholds: [target] }));
      expect(Math.sign(tenths - tenthsOfTarget)).toBe(
        exactly(value.numerator, value.denominator, target.numerator, target.denominator),
      );
    }),
    { numRuns: 300 },
  );
});

test("more is never printed as less", () => {
  fc.assert(
    fc.property(share, count, ({ numerator, denominator }, more) => {
      const print = (value: number) =>
        readTenths(formatShare({ numerator: value, denominator }, "en"));
      const greater = Math.min(numerator + more, Number.MAX_SAFE_INTEGER);
      expect(print(greater)).toBeGreaterThanOrEqual(print(numerator));
    }),
    { numRuns: 300 },
  );
});

test("what is printed differs from the share by less than a tenth of a percent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 9999 }), (n, d) => {
      const tenths = readTenths(formatShare({ numerator: n, denominator: d }, "en"));
      expect(Math.abs(tenths - (1000 * n) / d)).toBeLessThan(1);
    }),
  );
});
