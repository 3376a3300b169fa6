import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { issueCatalogue } from "../issue/catalogue.js";
import { rows } from "../text/testing/rows.js";
import { isDay } from "./is-day.js";
import { parsePeriod } from "./parse-period.js";

/** `first last precision`, or the code of the issue. */
function read(text: string, serialEpoch?: 1900 | 1904): string {
  const result = parsePeriod(text, serialEpoch ? { serialEpoch } : {});
  if (!result.ok) return result.issues.map((issue) => issue.code).join();
  const { first, last, precision } = result.value;
  const codes = result.issues.map((issue) => ` ${issue.code}`).join("");
  return (first === last ? first : `${first} ${last}`) + ` ${precision}${codes}`;
}

test.each(
  rows(`
    30/6/2018                         | 2018-06-30 day
    30/06/2018                        | 2018-06-30 day
    30-6-2018                         | 2018-06-30 day
    30.06.2018                        | 2018-06-30 day
    30 / 6 / 2018                     | 2018-06-30 day
    30/6 năm 2018                     | 2018-06-30 day
    2018-06-30                        | 2018-06-30 day
    2018/06/30                        | 2018-06-30 day
    ngày 30 tháng 6 năm 2018          | 2018-06-30 day
    Ngày 30 tháng 06 năm 2018.        | 2018-06-30 day
    30 tháng 6, 2018                  | 2018-06-30 day
    30 thg 6, 2018                    | 2018-06-30 day
    mùng 2 tháng 9 năm 2018           | 2018-09-02 day
    ngày 9 tháng năm năm 2018         | 2018-05-09 day
    Ngày 30/tháng 6/năm 2018          | 2018-06-30 day
    ngày 30, tháng 6, năm2018         | 2018-06-30 day
    tính tới 30/6/2018                | 2018-06-30 day
    Thứ sáu, 14/09/2018               | 2018-09-14 day
    Chủ nhật, ngày 16/9/2018          | 2018-09-16 day
    đến 31/12/2023                    | 2023-12-31 day
    tính đến ngày 31/12/2023          | 2023-12-31 day
    Tính đến hết ngày 30/6/2018       | 2018-06-30 day
    29/2/2024                         | 2024-02-29 day
`),
)("a day: %s", (text, reading) => {
  expect(read(text)).toBe(reading);
});

test.each(
  rows(`
    6/2018                            | 2018-06-01 2018-06-30 month
    06-2018                           | 2018-06-01 2018-06-30 month
    06.2018                           | 2018-06-01 2018-06-30 month
    2018-06                           | 2018-06-01 2018-06-30 month
    tháng 6/2018                      | 2018-06-01 2018-06-30 month
    tháng 6 năm 2018                  | 2018-06-01 2018-06-30 month
    Tháng sáu năm 2018                | 2018-06-01 2018-06-30 month
    tháng năm năm 2018                | 2018-05-01 2018-05-31 month
    tháng mười hai 2018               | 2018-12-01 2018-12-31 month
    tháng tư/2018                     | 2018-04-01 2018-04-30 month
    T6/2018                           | 2018-06-01 2018-06-30 month
    Thg6-18                           | 2018-06-01 2018-06-30 month
    Đến cuối tháng 6/2018             | 2018-06-01 2018-06-30 month
    cuối tháng 6/2018                 | 2018-06-01 2018-06-30 month
    tháng 2/2024                      | 2024-02-01 2024-02-29 month
    Quý II/2018                       | 2018-04-01 2018-06-30 quarter
    quý 2 năm 2018                    | 2018-04-01 2018-06-30 quarter
    quý II năm 2018                   | 2018-04-01 2018-06-30 quarter
    quí IV/2018                       | 2018-10-01 2018-12-31 quarter
    quý tư năm 2018                   | 2018-10-01 2018-12-31 quarter
    Q2/2018                           | 2018-04-01 2018-06-30 quarter
    Q.II/2018                         | 2018-04-01 2018-06-30 quarter
    2018-Q2                           | 2018-04-01 2018-06-30 quarter
    Tính đến hết quý I/2025           | 2025-01-01 2025-03-31 quarter
    3 tháng đầu năm 2025              | 2025-01-01 2025-03-31 quarter
    6 tháng đầu năm 2025              | 2025-01-01 2025-06-30 half
    Sáu tháng đầu năm 2025            | 2025-01-01 2025-06-30 half
    6 tháng cuối năm 2025             | 2025-07-01 2025-12-31 half
    nửa cuối năm 2025                 | 2025-07-01 2025-12-31 half
    9 tháng đầu năm 2025              | 2025-01-01 2025-09-30 year
    2018                              | 2018-01-01 2018-12-31 year
    năm 2018                          | 2018-01-01 2018-12-31 year
    2018.0                            | 2018-01-01 2018-12-31 year
    hết năm 2018                      | 2018-01-01 2018-12-31 year
    cả năm 2018                       | 2018-01-01 2018-12-31 year
    cuối năm 2018                     | 2018-01-01 2018-12-31 year
`),
)("a longer period: %s", (text, reading) => {
  expect(read(text)).toBe(reading);
});

test.each(
  rows(`
    30 June 2018                      | 2018-06-30 day
    June 30, 2018                     | 2018-06-30 day
    Sept. 13th, 2018                  | 2018-09-13 day
    30-Jun-2018                       | 2018-06-30 day
    30-Jun-18                         | 2018-06-30 day
    Saturday, 30 June 2018            | 2018-06-30 day
    as of 30 June 2018                | 2018-06-30 day
    Jun-18                            | 2018-06-01 2018-06-30 month
    Jun-2018                          | 2018-06-01 2018-06-30 month
    June 2018                         | 2018-06-01 2018-06-30 month
    by the end of June 2018           | 2018-06-01 2018-06-30 month
    first half of 2025                | 2025-01-01 2025-06-30 half
    first six months of 2025          | 2025-01-01 2025-06-30 half
    H2 2025                           | 2025-07-01 2025-12-31 half
`),
)("in English: %s", (text, reading) => {
  expect(read(text)).toBe(reading);
});

test.each([
  ["decomposed Unicode", "tháng 6 năm 2018".normalize("NFD"), "2018-06-01 2018-06-30 month"],
  ["capitals", "CUỐI THÁNG 6/2018", "2018-06-01 2018-06-30 month"],
  ["no accents", "thang 6/2018", "2018-06-01 2018-06-30 month"],
  ["no accents", "den het quy II nam 2018", "2018-04-01 2018-06-30 quarter"],
  ["Đ of another alphabet", "\u00D0\u1EBFn 31/12/2023", "2023-12-31 day"],
  ["full-width digits and strokes", "３０／６／２０１８", "2018-06-30 day"],
  ["odd spaces", "\u00A0tháng\u202F6\u2009năm\u30002018\t", "2018-06-01 2018-06-30 month"],
  ["a dash that is no hyphen", "30–6–2018", "2018-06-30 day"],
  ["a Roman numeral sign", "Quý Ⅱ/2018", "2018-04-01 2018-06-30 quarter"],
  ["an apostrophe that made Excel keep the text", "'30/6/2018", "2018-06-30 day"],
  ["an invisible mark", "\uFEFF30/6/2018\u200B", "2018-06-30 day"],
])("typed with %s", (_, text, reading) => {
  expect(read(text)).toBe(reading);
});

test("a two-digit year stands for 1969 to 2068", () => {
  expect(read("31/12/23")).toBe("2023-12-31 day");
  expect(read("31/12/35")).toBe("2035-12-31 day");
  expect(read("31/12/68")).toBe("2068-12-31 day");
  expect(read("1/1/69")).toBe("1969-01-01 day");
});

test("the beginning and the middle of a period are the whole period, with a warning", () => {
  const month = "2018-06-01 2018-06-30 month day-vague";
  expect(read("đầu tháng 6/2018")).toBe(month);
  expect(read("giữa tháng 6 năm 2018")).toBe(month);
  expect(read("đến đầu năm 2018")).toBe("2018-01-01 2018-12-31 year day-vague");
  expect(read("đầu quý II/2018")).toBe("2018-04-01 2018-06-30 quarter day-vague");
});

test("days as a spreadsheet stores them, in both systems", () => {
  expect(read("43281")).toBe("2018-06-30 day");
  expect(read("43281.75")).toBe("2018-06-30 day");
  expect(read("43281,75")).toBe("2018-06-30 day");
  expect(read("41819", 1904)).toBe("2018-06-30 day");
});

test("date-times are their day, unless the hour may be another day on the local clock", () => {
  expect(read("2018-06-30T00:00:00.000Z")).toBe("2018-06-30 day");
  expect(read("2018-06-30T00:00:00")).toBe("2018-06-30 day");
  expect(read("2018-06-30 17:45:00")).toBe("2018-06-30 day");
  expect(read("2018-06-30T23:59:59+07:00")).toBe("2018-06-30 day");
  expect(read("14/09/2018 | 08:30")).toBe("2018-09-14 day");
  expect(read("30/06/2018 12:00:00 SA")).toBe("2018-06-30 day");
  expect(read("2018-06-29T17:00:00.000Z")).toBe("day-in-utc");
});

test.each(
  rows(`
    31/6/2018                         | day-impossible
    29/2/2023                         | day-impossible
    0/6/2018                          | day-impossible
    2018-06-31                        | day-impossible
    ngày 31 tháng 6 năm 2018          | day-impossible
    13/13/2018                        | day-impossible
    13/2018                           | day-impossible
    tháng 13/2018                     | day-impossible
    quý 5/2018                        | day-impossible
    13 tháng đầu năm 2018             | day-impossible
    6/30/2018                         | day-month-first
    6/30/18                           | day-month-first
    6/30/2018 12:00:00 AM             | day-month-first
    13/9                              | day-without-year
    13 tháng 9                        | day-without-year
    tháng 9                           | day-without-year
    quý II                            | day-without-year
    6 tháng đầu năm                   | day-without-year
    9 tháng đầu năm                   | day-without-year
    cuối năm                          | day-without-year
    Jun 18                            | day-without-year
    13-Sep                            | day-without-year
    30/6/1018                         | day-year-out-of-range
    30/6/2918                         | day-year-out-of-range
    9999                              | day-year-out-of-range
    9 tháng năm 2025                  | day-unreadable
    2016-2020                         | day-unreadable
    30/6/20188                        | day-unreadable
    trước năm 2018                    | day-unreadable
    từ ngày 1/1/2018                  | day-unreadable
    chưa rõ                           | day-unreadable
    1.458                             | day-unreadable
    -43281                            | day-unreadable
`),
)("no day: %s", (text, code) => {
  expect(read(text)).toBe(code);
});

test("an empty text and an endless one are unreadable", () => {
  expect(read("")).toBe("day-unreadable");
  expect(read(`${" ".repeat(200)}2018`)).toBe("day-unreadable");
  expect(read("\uFDFA".repeat(99))).toBe("day-unreadable");
});

test("an issue carries the text, shortened, and what to write instead", () => {
  expect(parsePeriod("6/30/2018").issues).toEqual([
    {
      code: "day-month-first",
      severity: "error",
      params: { text: "6/30/2018", suggestion: "30/6/2018" },
      suggestion: "30/6/2018",
    },
  ]);
  const long = parsePeriod("x".repeat(5000)).issues[0]?.params["text"];
  expect(long).toBe(`${"x".repeat(59)}…`);
});

test.each([
  [
    "13/9 ",
    '"13/9" thiếu năm. Hãy ghi đủ năm, như 13/9/2018, tháng 9/2018 hoặc quý III/2018.',
    '"13/9" has no year. Write the year too, such as 13/9/2018, 9/2018 or Q3/2018.',
  ],
  [
    "31/6/2018",
    'Không có ngày "31/6/2018": tháng 6 năm 2018 chỉ có các ngày từ 1 đến 30.',
    '"31/6/2018" does not exist: month 6 of 2018 has the days 1 to 30.',
  ],
  [
    "13/2018",
    'Không đọc được "13/2018": không có tháng 13, một năm có các tháng từ 1 đến 12.',
    '"13/2018" cannot be read: there is no month 13, a year has the months 1 to 12.',
  ],
  [
    "quý 5/2018",
    'Không đọc được "quý 5/2018": không có quý 5, một năm có các quý từ I đến IV.',
    '"quý 5/2018" cannot be read: there is no quarter 5, a year has the quarters 1 to 4.',
  ],
  [
    "6/30/2018",
    '"6/30/2018" ghi tháng trước ngày. Hãy ghi ngày trước, tháng sau: 30/6/2018.',
    '"6/30/2018" has the month first. Write the day first: 30/6/2018.',
  ],
  [
    "30/6/1018",
    'Năm 1018 trong "30/6/1018" nằm ngoài khoảng 1900–2199. Hãy kiểm tra lại năm.',
    'The year 1018 in "30/6/1018" is outside 1900–2199. Check the year.',
  ],
  [
    "đầu năm 2018".normalize("NFD"),
    '"đầu năm 2018" không nói rõ ngày nào, được đọc là cả thời kỳ đó. Nếu biết, hãy ghi ngày hoặc tháng cụ thể.',
    '"đầu năm 2018" does not tell which day and is read as the whole period. Write the day or the month if it is known.',
  ],
])("what is said of %s names the text and the mend", (text, vi, en) => {
  const [issue] = parsePeriod(text).issues;
  if (!issue) throw new Error("There is no issue.");
  const { vi: sayVi, en: sayEn } = issueCatalogue[issue.code];
  expect(sayVi(issue.params)).toBe(vi);
  expect(sayEn(issue.params)).toBe(en);
});

test("any text is read without throwing, and a period never ends before it begins", () => {
  const words = fc.constantFrom(
    ..."ngày tháng năm quý đầu cuối giữa đến hết Q II 6 13 30 31 18 2018 43281 / - . , Jun T Z : "
      .concat("12:30 nửa first half of 0 99 999 +07:00 sáu mười hai")
      .split(" "),
  );
  const sentences = fc
    .array(fc.tuple(words, fc.constantFrom("", " ")), { maxLength: 9 })
    .map((parts) => parts.flat().join(""));
  // Lone surrogates too, which `fc.string` does not make.
  const codeUnits = fc
    .array(fc.nat(0xffff), { maxLength: 120 })
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(fc.oneof(codeUnits, fc.string(), sentences), (text) => {
      const result = parsePeriod(text);
      if (!result.ok) return result.issues.length === 1;
      const { first, last } = result.value;
      return isDay(first) && isDay(last) && first <= last;
    }),
    { numRuns: 500 },
  );
});

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

test("a day of ours reads back as itself, also from its serial in both systems", () => {
  fc.assert(
    fc.property(day, (text) => {
      const only = `${text} day`;
      expect(read(text)).toBe(only);
      const days = Date.parse(text) / 86_400_000;
      // Serials have five digits in a table of ours: from 1931 to 2173.
      if (text >= "1932" && text < "2173") {
        expect(read(String(days + 25_569))).toBe(only);
        expect(read(String(days + 24_107), 1904)).toBe(only);
      }
    }),
  );
});

test("a time zone that skipped a day changes nothing", () => {
  vi.stubEnv("TZ", "Pacific/Apia");
  try {
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
    expect(read("30/12/2011")).toBe("2011-12-30 day");
    expect(read("40907")).toBe("2011-12-30 day");
  } finally {
    vi.unstubAllEnvs();
  }
});
