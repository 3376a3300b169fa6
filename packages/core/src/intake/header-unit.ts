import { foldText } from "./fold-text.js";

/** A header without the unit that stands in it, and what that unit is. */
export interface HeaderText {
  /** Folded, without its unit. */
  readonly folded: string;
  /** As `foldText` gives the whole of it. */
  readonly whole: string;
  /** Of amounts of đồng: how many zeros the unit adds, 6 for "triệu đồng". */
  readonly zeros?: number;
  /** A percentage is no count; its column is set aside. */
  readonly isPercent: boolean;
}

const moneyWords: readonly (readonly [words: string, zeros: number])[] = [
  ["ty dong", 9],
  ["ti dong", 9],
  ["billion vnd", 9],
  ["ty", 9],
  ["trieu dong", 6],
  ["trieu vnd", 6],
  ["tr dong", 6],
  ["trd", 6],
  ["million vnd", 6],
  ["trieu", 6],
  ["nghin dong", 3],
  ["ngan dong", 3],
  ["1000 dong", 3],
  ["1 000 dong", 3],
  ["1000 vnd", 3],
  ["1 000 vnd", 3],
  ["1000d", 3],
  ["thousand vnd", 3],
  ["nghin", 3],
  ["ngan", 3],
  ["dong", 0],
  ["vnd", 0],
  ["d", 0],
];
/** In brackets behind a header they say how to fill it in, and name no other column. */
const remarks = new Set([
  "nguoi",
  "tv",
  "thanh vien",
  "clb",
  "luot",
  "ngay",
  "nam",
  "ngay thang nam",
  "dd mm yyyy",
  "dd mm yy",
  "neu co",
  "bat buoc",
  "required",
  "optional",
  "people",
]);
const unitIntro = /^(?:dvt|don vi tinh|don vi|unit) /;

/** The zeros of a folded unit of money: "triệu đồng" has 6. */
export function findMoneyZeros(folded: string): number | undefined {
  const unit = folded.replace(unitIntro, "");
  return moneyWords.find(([words]) => words === unit)?.[1];
}

/**
 * Takes the unit off a header: "Dư nợ cho vay (triệu đồng)", "Quỹ hoạt động - nghìn đồng".
 *
 * @example
 * readHeaderUnit("Dư nợ cho vay (triệu đồng)"); // => { folded: "du no cho vay", whole: "du no cho vay trieu dong", zeros: 6, isPercent: false }
 */
export function readHeaderUnit(text: string): HeaderText {
  const whole = foldText(text);
  const isPercent = text.includes("%") || /^(?:ty le|ti le|phan tram|percent)(?: |$)/.test(whole);
  let zeros: number | undefined;
  const kept = text.replace(/\(([^()]{0,60})\)/g, (bracket, inner: string) => {
    const folded = foldText(inner);
    const found = findMoneyZeros(folded);
    if (found !== undefined) zeros ??= found;
    return found !== undefined || remarks.has(folded.replace(unitIntro, "")) ? " " : bracket;
  });
  let folded = foldText(kept);
  // "Hoạt động" sounds like an amount of đồng and is none.
  const behind = /động\s*$/iu.test(kept.normalize("NFC"))
    ? undefined
    : moneyWords.find(([words]) => words.length > 3 && folded.endsWith(` ${words}`));
  if (behind && zeros === undefined) {
    zeros = behind[1];
    folded = folded.slice(0, -behind[0].length - 1).replace(/ (?:dvt|don vi tinh|don vi)$/, "");
  }
  // "(3) Số thành viên", "- Trong đó: Nữ"
  folded = folded.replace(/^\d{1,2} (?=\p{L})/u, "").replace(/^trong do (?=.)/, "");
  return { folded, whole, ...(zeros === undefined ? {} : { zeros }), isPercent };
}
