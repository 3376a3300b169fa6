import type { Qualifier } from "../figure/qualifier.js";
import type { Share } from "../figure/share.js";
import type { Language } from "../text/language.js";
import { formatCount } from "./format-count.js";
import { qualify } from "./qualify.js";

export interface FormatShareOptions {
  /** Further values, a target perhaps, that rounding may not reach from either side. */
  readonly thresholds?: readonly Share[];
  /** How the share stands to the truth; its word is printed. */
  readonly qualifier?: Qualifier;
}

const whole: Share = { numerator: 1, denominator: 1 };

/**
 * A share in percent, rounded to 0.1 %, but never across 0, 100 % or another threshold: what is
 * below is printed below, what is above, above, and only what is equal, equal. Rounding compares
 * whole numbers. A lower bound ("hơn") is rounded down, an upper one ("gần") up. What is nearer to 0
 * than to 0.1 % is "dưới 0,1 %". A percentage without decimals is exact.
 *
 * Thresholds less than 0.2 % apart cannot both be kept; the later one wins, and 100 % over all.
 *
 * @throws RangeError when the numerator or denominator is not a whole number, the numerator is
 * negative or the denominator not positive.
 * @example
 * formatShare({ numerator: 52, denominator: 63 }, "vi"); // => "82,5\u00A0%"
 * formatShare({ numerator: 2999, denominator: 3000 }, "vi"); // => "99,9\u00A0%"
 * formatShare({ numerator: 1, denominator: 100000 }, "en"); // => "under 0.1\u00A0%"
 */
export function formatShare(
  share: Share,
  language: Language,
  { thresholds = [], qualifier = "exact" }: FormatShareOptions = {},
): string {
  const isLowerBound = qualifier === "over" || qualifier === "at-least";
  const isUpperBound = qualifier === "nearly" || qualifier === "at-most";
  let tenths = toTenths(share, isLowerBound ? "down" : isUpperBound ? "up" : "nearest");
  for (const threshold of [...thresholds, whole]) {
    const side = compareShares(share, threshold);
    const mark = toTenths(threshold, "nearest");
    if (side === 0n) tenths = mark;
    if (side < 0n && tenths >= mark) {
      // "At most 99.9 %" would deny what lies between that and 100 %.
      if (isUpperBound) return under(threshold, mark, language);
      tenths = mark - 1n;
    }
    // "More than 100 %" already says that it is above.
    const above = isLowerBound ? mark : mark + 1n;
    if (side > 0n && tenths < above) tenths = above;
  }
  if (tenths > 0n || isLowerBound || share.numerator === 0)
    return qualify(printTenths(share, tenths > 0n ? tenths : 0n, language), qualifier, language);
  return qualify(under(share, 1n, language), qualifier, language);
}

const under = (share: Share, tenths: bigint, language: Language): string =>
  `${language === "vi" ? "dưới" : "under"} ${printTenths(share, tenths, language)}`;

/** The percentage in tenths, rounded by whole numbers: half a tenth rounds up. */
function toTenths({ numerator, denominator }: Share, rounding: "down" | "nearest" | "up"): bigint {
  if (numerator < 0 || denominator <= 0)
    throw new RangeError(`${numerator} of ${denominator} is not a share.`);
  const divisor = 2n * BigInt(denominator);
  const offset = rounding === "down" ? 0n : rounding === "up" ? divisor - 1n : divisor / 2n;
  return (2000n * BigInt(numerator) + offset) / divisor;
}

/** Below 0n when `a` is the smaller share, above when it is the greater. */
function compareShares(a: Share, b: Share): bigint {
  return BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
}

function printTenths(
  { numerator, denominator }: Share,
  tenths: bigint,
  language: Language,
): string {
  const isExact = 1000n * BigInt(numerator) === tenths * BigInt(denominator);
  const hasDecimal = tenths % 10n !== 0n || (!isExact && tenths > 0n);
  const decimal = hasDecimal ? `${language === "vi" ? "," : "."}${tenths % 10n}` : "";
  return `${formatCount(tenths / 10n, language)}${decimal}\u00A0%`;
}
