import type { Misreading, Reading } from "./misreading.js";
import {
  readDay,
  readDayFirst,
  readMonth,
  readMonthsOfYear,
  readQuarter,
  readWholeYear,
  readYear,
} from "./read-calendar.js";
import { readSerial, type SerialEpoch } from "./read-serial.js";

/** One way of writing a period: the folded text it fits, and what its groups say. */
interface PeriodShape {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], epoch: SerialEpoch) => Reading;
}

const monthWords = ["mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];
const romans = ["i", "ii", "iii", "iv"];
const englishMonths = ["jan", "feb", "mar", "apr", "may", "jun"];
englishMonths.push("jul", "aug", "sep", "oct", "nov", "dec");

/** A number in digits, Vietnamese words or Roman numerals; NaN for any other word. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "muoi mot") return 11;
  if (text === "muoi hai") return 12;
  if (text === "bon") return 4;
  if (text === "nhat") return 1;
  const index = romans.includes(text) ? romans.indexOf(text) : monthWords.indexOf(text);
  return index < 0 ? NaN : index + 1;
}

const readEnglishMonth = (text: string): number => englishMonths.indexOf(text.slice(0, 3)) + 1;

const wordToCount: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9 };

// Pieces of the patterns. None of them holds a repetition inside a repetition, and every text is
// short (limits.ts), so matching takes linear time.
const number = "(\\d{1,2})";
const between = " ?[/.-] ?";
const year = "(\\d{4})";
const month = "(\\d{1,2}|muoi mot|muoi hai|muoi|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin)";
const monthWord = "(?:thang|thg)";
const quarter = "(?:quy|qui|quarter|q)[ .]{0,2}(\\d|iv|i{1,3}|nhat|mot|hai|ba|bon|tu)";
const english =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ordinal = "(?:st|nd|rd|th)?";
/** A year after a named month or quarter; two digits only behind a stroke: "Jun 18" may be a day. */
const toYear = "(?: ?[/.,-]? ?nam ?| ?[/.,-] ?| of | )";
const anyYear = `(?:${toYear}${year}| ?[/-] ?(\\d{2}))`;
const monthCount = "(\\d{1,2}|ba|sau|chin) ?thang";

const shape = (pattern: string, read: PeriodShape["read"]): PeriodShape => ({
  pattern: new RegExp(`^${pattern}$`),
  read,
});

const withoutYear: Misreading = { code: "day-without-year" };
const incomplete = (pattern: string): PeriodShape => shape(pattern, () => withoutYear);

const pickYear = (long = "", short = ""): number => readYear(long || short);

/** Every way of writing a period that offices use; the first that fits is read. */
export const periodShapes: readonly PeriodShape[] = [
  // năm 2018, 2018; 2018.0 as programs export a column of years
  shape(`(?:nam ?|year )?${year}(?:\\.0)?`, ([y]) => readWholeYear(Number(y))),
  // 2018-06-30
  shape(`${year}${between}${number}${between}${number}`, ([y, m, d]) =>
    readDay(Number(y), Number(m), Number(d)),
  ),
  // 30/6/2018, 30-06-18, 30/6 năm 2018
  shape(`${number}${between}${number}(?:${between}| nam ?)(\\d{4}|\\d{2})`, ([a, b, y = ""]) =>
    readDayFirst(readYear(y), Number(a), Number(b)),
  ),
  // 9 tháng năm 2025: nine months of 2025, or 9 May 2025?
  shape(`${number} thang nam ${year}`, () => ({ code: "day-unreadable" })),
  // 30 tháng 6 năm 2018, 30/tháng 6/năm 2018, mùng 2 tháng 9/2018, 30 thg 6, 2018
  shape(
    `(?:mung |mong )?${number}(?:,? | ?[/-] ?)${monthWord} ?${month}${anyYear}`,
    ([d, m = "", y, yy]) => readDay(pickYear(y, yy), readNumber(m), Number(d)),
  ),
  // tháng 6/2018, thg 6-18, tháng sáu năm 2018, T6/2018
  shape(`(?:${monthWord}|t) ?${month}${anyYear}`, ([m = "", y, yy]) =>
    readMonth(pickYear(y, yy), readNumber(m)),
  ),
  // 6/2018, 06-2018
  shape(`${number}${between}${year}`, ([m, y]) => readMonth(Number(y), Number(m))),
  // 2018-06
  shape(`${year}${between}${number}`, ([y, m]) => readMonth(Number(y), Number(m))),
  // Quý II/2018, quý 2 năm 2018, Q2/2018
  shape(`${quarter}${anyYear}`, ([q = "", y, yy]) => readQuarter(pickYear(y, yy), readNumber(q))),
  // 2018-Q2
  shape(`${year}[ /-]?q([1-4])`, ([y, q]) => readQuarter(Number(y), Number(q))),
  // 6 tháng đầu năm 2025, 9 tháng đầu năm 2025, 6 tháng cuối năm 2025
  shape(`${monthCount} (dau|cuoi) (?:cua )?(?:nam )?${year}`, ([n = "", end, y]) =>
    readMonthsOfYear(Number(y), readNumber(n), end === "dau" ? "first" : "last"),
  ),
  // nửa đầu năm 2025
  shape(`nua (dau|cuoi) (?:cua )?(?:nam )?${year}`, ([end, y]) =>
    readMonthsOfYear(Number(y), 6, end === "dau" ? "first" : "last"),
  ),
  // first six months of 2025, last 6 months of 2025
  shape(`(first|last) (\\d{1,2}|three|six|nine) months of ${year}`, ([end, n = "", y]) =>
    readMonthsOfYear(Number(y), wordToCount[n] ?? Number(n), end === "first" ? "first" : "last"),
  ),
  // first half of 2025, H1 2025
  shape(`(first half of|second half of|h1|h2)[ /-]${year}`, ([half, y]) =>
    readMonthsOfYear(Number(y), 6, half === "h1" || half === "first half of" ? "first" : "last"),
  ),
  // 43281, 43281.5: days as a spreadsheet stores them
  shape("(\\d{5})(?:[.,]\\d{1,15})?", ([serial], epoch) => readSerial(Number(serial), epoch)),
  // 30 June 2018, 30-Jun-18
  shape(
    `${number}${ordinal}[ /.-]?(?: ?of )?${english}\\.?(?:[ ,]{1,2}${year}|[/.-](\\d{4}|\\d{2}))`,
    ([d, m = "", y, yy]) => readDay(pickYear(y, yy), readEnglishMonth(m), Number(d)),
  ),
  // June 30, 2018
  shape(`${english}\\.? ${number}${ordinal},? ${year}`, ([m = "", d, y]) =>
    readDay(Number(y), readEnglishMonth(m), Number(d)),
  ),
  // Jun-18, Jun-2018, June 2018
  shape(`${english}\\.?${anyYear}`, ([m = "", y, yy]) =>
    readMonth(pickYear(y, yy), readEnglishMonth(m)),
  ),
  // 13/9, 13 tháng 9, tháng 6, quý II, 6 tháng đầu năm, cuối năm, 13-Sep, Sep 13
  incomplete(`${number}${between}${number}`),
  incomplete(`(?:(?:mung |mong )?${number} )?${monthWord} ?${month}`),
  incomplete(quarter),
  incomplete(`(?:${monthCount} (?:dau|cuoi) |nua (?:dau|cuoi) )?nam`),
  incomplete(`(?:${number}${ordinal}[ /.-]?)?${english}(?:\\.? ${number}${ordinal})?`),
];
