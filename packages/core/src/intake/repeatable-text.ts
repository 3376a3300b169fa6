import { foldText } from "./fold-text.js";
import { editDistance } from "../place/match/edit-distance.js";
import { longestShownText } from "./limits.js";
import { shortenText } from "./shorten-text.js";

/** The words that days, numbers and their units are written with. */
const plainWords = new Set(
  [
    "ngay thang nam quy ky dau giua cuoi het den tinh tu nua truoc sau hom qua nay",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "mot hai ba bon tu sau bay tam chin muoi tram nghin ngan trieu ty ti tr dong vnd d",
    "clb nguoi thanh vien hoi tinh xa ho luot tuoi",
    "hon tren duoi gan khoang uoc it nhat toi thieu da khong qua tro len chua co bao cao",
    "over about nearly least more than at most up to or not reported first last months of half year",
    "ref na n a value div name num null i ii iii iv v",
  ].flatMap((words) => words.split(" ")),
);
const personalDigits = /\d[\d .-]{7,}\d/;

/** Stands in a message for a cell that is not repeated. */
export const unrepeated = "…";

/**
 * What a message may repeat of a cell: digits, signs and the words of days and numbers. Anything
 * else may be a person's name, and a long row of digits a telephone number (decision 0140).
 *
 * @example
 * repeatableText("31/6/2018"); // => "31/6/2018"
 * repeatableText("Nguyễn Thị Hoa"); // => "…"
 */
export function repeatableText(text: string): string {
  if (text.length > longestShownText) return unrepeated;
  if (isLongDigits(text)) return unrepeated;
  const words = foldText(text).split(" ");
  return words.every((word) => /^[\p{N}]*$/u.test(word) || plainWords.has(word.replace(/\d+/g, "")))
    ? text
    : unrepeated;
}

/**
 * What a message may repeat of a cell that something is suggested for: the cell when each of its words
 * is one of the suggestion's, mistyped; then it is that word and no person. A place may be found
 * within a name ("Nguyễn Thanh Hóa"), and such a cell is not repeated.
 *
 * @example
 * repeatableSlip("xã Hữu Lủng", "xã Hữu Lũng, tỉnh Lạng Sơn"); // => "xã Hữu Lủng"
 * repeatableSlip("Nguyễn Thanh Hóa", "tỉnh Thanh Hóa"); // => "…"
 */
export function repeatableSlip(text: string, suggestion: string): string {
  const known = foldText(suggestion).split(" ");
  const isSlip = foldText(shortenText(text))
    .split(" ")
    .every((word) => unitWords.has(word) || known.some((each) => isSlipOf(word, each)));
  return isSlip ? shortenText(text) : repeatableText(text);
}

/** Short words are a slip away from too many others. */
function isSlipOf(word: string, known: string): boolean {
  const limit = known.length < fewestLettersForSlip ? 0 : 1;
  return editDistance(word, known, limit) <= limit;
}

const fewestLettersForSlip = 5;
/** The kind of unit may be another than the suggested one. */
const unitWords = new Set(
  "xa phuong thi tran huyen quan thanh pho tinh tp tx tt p x h q t dac khu".split(" "),
);

/** Grouped digits (1.200.000.000) are an amount; others of this length may be somebody's number. */
function isLongDigits(text: string): boolean {
  const run = personalDigits.exec(text)?.[0];
  if (run === undefined || /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(run)) return false;
  return run.replace(/\D/g, "").length >= 8 && !/^\d{4}-\d{2}-\d{2}/.test(run);
}
