import type { Bilingual } from "../text/bilingual.js";

const known: Readonly<Record<string, Bilingual>> = {
  text: { vi: "một đoạn chữ không rỗng", en: "a text that is not empty" },
  param: { vi: "một đoạn chữ hoặc một số", en: "a text or a number" },
  id: {
    vi: "một mã gồm chữ cái không dấu, chữ số và . _ : -",
    en: "an id of unaccented letters, digits and . _ : -",
  },
  day: {
    vi: "một ngày có trong lịch, viết năm-tháng-ngày như 2018-06-30",
    en: "a day of the calendar, written like 2018-06-30",
  },
  "day|null": {
    vi: "một ngày viết như 2018-06-30, hoặc null nếu không rõ",
    en: "a day written like 2018-06-30, or null when it is not known",
  },
  time: {
    vi: "một thời điểm kèm múi giờ, viết như 2025-11-25T00:00:00+07:00",
    en: "a time with its offset, written like 2025-11-25T00:00:00+07:00",
  },
  http: {
    vi: "một địa chỉ bắt đầu bằng https:// hoặc http://",
    en: "an address that begins with https:// or http://",
  },
  count: { vi: "một số nguyên không âm", en: "a whole number, not negative" },
  flag: { vi: "true hoặc false", en: "true or false" },
  version: { vi: "số phiên bản như 1.0", en: "a version like 1.0" },
  list: { vi: "một danh sách", en: "a list" },
  record: { vi: "một nhóm trường đặt trong { }", en: "a group of fields in { }" },
  "place or cluster": {
    vi: 'đúng một trong hai trường "place" (địa bàn) và "cluster" (cụm)',
    en: 'exactly one of "place" and "cluster"',
  },
  "tally measure": {
    vi: "một chỉ tiêu được phép tổng hợp",
    en: "a measure that a tally may hold",
  },
  "issue code": { vi: "một mã lỗi có trong danh mục", en: "an issue code of the catalogue" },
};

/** What should have stood somewhere, in words: `expected` is the parameter of `snapshot-invalid`. */
export function formatExpected(expected: string): Bilingual {
  const [kind = "", limit] = expected.split(" <= ");
  if (limit !== undefined) {
    return kind === "text"
      ? { vi: `một đoạn chữ không quá ${limit} ký tự`, en: `a text of at most ${limit} characters` }
      : { vi: `một danh sách không quá ${limit} mục`, en: `a list of at most ${limit} entries` };
  }
  const words = known[expected];
  if (words) return words;
  if (expected.includes("|")) {
    const list = expected.split("|").join(", ");
    return { vi: `một trong các từ: ${list}`, en: `one of the words ${list}` };
  }
  // The reader's own names of lists and records: `Figure[]`, `Publisher`.
  const general = expected.endsWith("[]") ? known["list"] : known["record"];
  return general ?? { vi: expected, en: expected };
}
