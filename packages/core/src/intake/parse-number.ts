import type { MissingReason } from "../club/reported.js";
import type { Qualifier } from "../figure/qualifier.js";
import { foldText } from "./fold-text.js";
import { longestNumberText } from "./limits.js";
import { toHalfWidth } from "./to-half-width.js";

/** What a cell that should hold a number says. Missing is never zero. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly qualifier?: Qualifier }
  | { readonly kind: "missing"; readonly reason: Exclude<MissingReason, "unreadable"> }
  | { readonly kind: "fraction"; readonly value: number; readonly of: number }
  | { readonly kind: "date"; readonly fraction: string }
  | {
      readonly kind:
        | "broken"
        | "unclear"
        | "zero-or-missing"
        | "not-whole"
        | "negative"
        | "too-large"
        | "percent"
        | "unreadable";
      readonly suggestion?: string;
    };

/** `count`: the comma groups digits; `vnd`: it is the decimal sign, as it is before a unit word. */
export type NumberUnit = "count" | "vnd";

const notReported = new Set([
  "",
  "chua co",
  "chua bao cao",
  "chua co so lieu",
  "khong co so lieu",
  "khong ro",
  "not reported",
  "no data",
]);
const notApplicable = new Set(["khong ap dung", "not applicable"]);
const withheld = new Set(["khong cong bo", "khong cung cap", "bao mat", "withheld"]);
const zero = new Set(["khong", "none"]);
/** Nothing there, or nothing known: read as 0 it would hide who has not reported (decision 0020). */
const zeroOrMissing = new Set(["khong co", "ko co", "k co"]);
/** What a broken cell becomes in a file of texts. */
export const brokenCell = /^#(n\/a|ref!|value!|div\/0!|name\?|num!|null!|spill!|calc!)$/i;

// Matched against the cell in NFC and lower case; both spellings of "tỷ" are in use.
// In this order: ">=" is looked for before ">", "trên dưới" (about) before "trên" (over).
const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:khoảng|xấp xỉ|ước tính|ước|trên dưới|about|approximately|around|~|≈)\s*/, "about"],
  [/^(?:ít nhất|tối thiểu|at least|≥|>=)\s*/, "at-least"],
  [/^(?:nhiều nhất|tối đa|không quá|at most|up to|≤|<=)\s*/, "at-most"],
  [/^(?:gần|nearly|almost)\s*/, "nearly"],
  [/^(?:hơn|trên|over|more than|above|>)\s*/, "over"],
];
const after = /\s*(?:trở lên|or more)$/;
const scales: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:nghìn|ngàn) t[ỷỉ]$/, 12],
  [/\s*(?:t[ỷỉ]|billion|bn)$/, 9],
  [/\s*(?:triệu|tr|million)$/, 6],
  [/\s*(?:nghìn|ngàn|thousand)$/, 3],
];
const countedThings =
  /\s*(?:clb|câu lạc bộ|clubs?|người|thành viên|hội viên|members?|people|tỉnh|xã|đồng|vnđ|vnd|đ)$/;

const grouped = /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/;
const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const namedDate = new RegExp(`^(\\d{1,2})[- ](${monthNames})[a-z]*(?:[- ]\\d{2,4})?$`, "i");

/**
 * Reads a number as offices write it: `1.458`, `1,458`, `1 458`, `17,3 tỷ`, `hơn 484.000`, and the
 * words for a missing one. What can be read in two ways is not read. A header that says "triệu đồng"
 * adds its zeros to a number without a unit of its own.
 *
 * @example
 * parseNumber("hơn 484.000", "count"); // => { kind: "number", value: 484000, qualifier: "over" }
 * parseNumber("17,3 tỷ", "vnd"); // => { kind: "number", value: 17300000000 }
 * parseNumber("chưa báo cáo", "count"); // => { kind: "missing", reason: "not-reported" }
 */
export function parseNumber(text: string, unit: NumberUnit, headerZeros = 0): NumberReading {
  const trimmed = toHalfWidth(text).normalize("NFC").trim();
  if (brokenCell.test(trimmed)) return { kind: "broken" };
  if (/^[-–—]*$/.test(trimmed)) return { kind: "missing", reason: "not-reported" };
  if (trimmed.length > longestNumberText) return { kind: "unreadable" };
  const word = /\d/.test(trimmed) ? undefined : readWord(foldText(trimmed));
  if (word) return word;

  const date = readDate(trimmed);
  if (date) return date;
  let rest = trimmed
    .toLowerCase()
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .replace(/ +/g, " ");
  let qualifier: Qualifier | undefined;
  const beside = before.find(([pattern]) => pattern.test(rest));
  if (beside) [rest, qualifier] = [rest.replace(beside[0], ""), beside[1]];
  if (after.test(rest)) {
    if (qualifier !== undefined && qualifier !== "at-least") return { kind: "unclear" };
    [rest, qualifier] = [rest.replace(after, ""), "at-least"];
  }
  if (/%$/.test(rest)) return { kind: "percent" };
  rest = rest.replace(countedThings, "");
  const scale = scales.find(([pattern]) => pattern.test(rest));
  if (scale) rest = rest.replace(scale[0], "");
  const fraction = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(rest);
  if (fraction && !scale) {
    return { kind: "fraction", value: Number(fraction[1]), of: Number(fraction[2]) };
  }
  if (/^[-−]\s?\d/.test(rest)) return { kind: "negative" };
  const reading = readDigits(rest, scale?.[1] ?? headerZeros, unit);
  return reading.kind === "number" && qualifier ? { ...reading, qualifier } : reading;
}

/** The words that stand for a number, or for a missing one. */
function readWord(folded: string): NumberReading | undefined {
  if (notReported.has(folded)) return { kind: "missing", reason: "not-reported" };
  if (notApplicable.has(folded)) return { kind: "missing", reason: "not-applicable" };
  if (withheld.has(folded)) return { kind: "missing", reason: "withheld" };
  if (zero.has(folded)) return { kind: "number", value: 0 };
  return zeroOrMissing.has(folded) ? { kind: "zero-or-missing" } : undefined;
}

function readDigits(text: string, zeros: number, unit: NumberUnit): NumberReading {
  if (/^\d+$/.test(text)) {
    return /^0\d/.test(text) ? { kind: "unclear" } : toWhole(text, "", zeros);
  }
  const commaIsDecimal = zeros > 0 || unit === "vnd";
  const group = grouped.exec(text)?.[1];
  const isOneComma = group === "," && text.split(",").length === 2;
  if (group !== undefined && !(commaIsDecimal && isOneComma)) {
    return toWhole(text.replaceAll(group, ""), "", zeros);
  }
  const decimal = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(text);
  if (decimal && commaIsDecimal) {
    const whole = (decimal[1] ?? "").replaceAll(".", "");
    const reading = toWhole(whole, decimal[2] ?? "", zeros);
    // A VND cell "2,311" may be 2.311 thousand of an English writer; say so, and guess nothing.
    return reading.kind === "not-whole" && isOneComma ? { kind: "unclear" } : reading;
  }
  const point = /^(\d+)\.(\d+)$/.exec(text);
  if (point && zeros > 0)
    return { kind: "unclear", suggestion: `${point[1] ?? ""},${point[2] ?? ""}` };
  return /^[\d., ]+$/.test(text) ? { kind: "unclear" } : { kind: "unreadable" };
}

/** Moves the decimal sign by hand: 17,3 tỷ is 17300000000 and never 17299999999.99. */
function toWhole(whole: string, decimals: string, zeros: number): NumberReading {
  const kept = decimals.replace(/0+$/, "");
  if (kept.length > zeros) return { kind: "not-whole" };
  const value = Number(`${whole}${kept.padEnd(zeros, "0")}`);
  return Number.isSafeInteger(value) ? { kind: "number", value } : { kind: "too-large" };
}

/** A spreadsheet turns 4/7 into 4 July: such a cell is a day, and no value at all. */
function readDate(text: string): NumberReading | undefined {
  const iso = /^\d{4}-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return { kind: "date", fraction: `${Number(iso[2])}/${Number(iso[1])}` };
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(text);
  if (slashed) return { kind: "date", fraction: `${Number(slashed[1])}/${Number(slashed[2])}` };
  const named = namedDate.exec(text);
  if (!named) return undefined;
  const month = monthNames.split("|").indexOf((named[2] ?? "").toLowerCase()) + 1;
  return { kind: "date", fraction: `${Number(named[1])}/${month}` };
}
