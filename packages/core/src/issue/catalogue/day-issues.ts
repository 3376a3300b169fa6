import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong with a text that should be a day or a period. */
export const dayIssues = {
  "day-unreadable": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Không đọc được ngày "${p["text"]}". Hãy ghi ngày trước, tháng sau và đủ năm, như 30/6/2018; hoặc 6/2018, quý II/2018, 2018.`,
    en: (p) =>
      `"${p["text"]}" cannot be read as a day. Write the day first, then month and full year, such as 30/6/2018; or 6/2018, Q2/2018, 2018.`,
  },
  "day-impossible": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      p["unit"] === "day"
        ? `Không có ngày "${p["text"]}": tháng ${p["month"]} năm ${p["year"]} chỉ có các ngày từ 1 đến ${p["dayCount"]}.`
        : p["unit"] === "month"
          ? `Không đọc được "${p["text"]}": không có tháng ${p["number"]}, một năm có các tháng từ 1 đến 12.`
          : `Không đọc được "${p["text"]}": không có quý ${p["number"]}, một năm có các quý từ I đến IV.`,
    en: (p) =>
      p["unit"] === "day"
        ? `"${p["text"]}" does not exist: month ${p["month"]} of ${p["year"]} has the days 1 to ${p["dayCount"]}.`
        : p["unit"] === "month"
          ? `"${p["text"]}" cannot be read: there is no month ${p["number"]}, a year has the months 1 to 12.`
          : `"${p["text"]}" cannot be read: there is no quarter ${p["number"]}, a year has the quarters 1 to 4.`,
  },
  "day-month-first": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" ghi tháng trước ngày. Hãy ghi ngày trước, tháng sau: ${p["suggestion"]}.`,
    en: (p) => `"${p["text"]}" has the month first. Write the day first: ${p["suggestion"]}.`,
  },
  "day-without-year": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" thiếu năm. Hãy ghi đủ năm, như 13/9/2018, tháng 9/2018 hoặc quý III/2018.`,
    en: (p) =>
      `"${p["text"]}" has no year. Write the year too, such as 13/9/2018, 9/2018 or Q3/2018.`,
  },
  "day-year-out-of-range": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Năm ${p["year"]} trong "${p["text"]}" nằm ngoài khoảng ${p["from"]}–${p["to"]}. Hãy kiểm tra lại năm.`,
    en: (p) =>
      `The year ${p["year"]} in "${p["text"]}" is outside ${p["from"]}–${p["to"]}. Check the year.`,
  },
  "day-in-utc": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" là giờ quốc tế (UTC), theo giờ địa phương có thể đã sang ngày khác. Hãy ghi ngày, không ghi giờ, như 30/6/2018.`,
    en: (p) =>
      `"${p["text"]}" is a time in UTC, which may be another day on the local clock. Write the day without a time, such as 30/6/2018.`,
  },
  "day-vague": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" không nói rõ ngày nào, được đọc là cả thời kỳ đó. Nếu biết, hãy ghi ngày hoặc tháng cụ thể.`,
    en: (p) =>
      `"${p["text"]}" does not tell which day and is read as the whole period. Write the day or the month if it is known.`,
  },
} as const satisfies CataloguePart;
