import type { Language } from "@ishc/core";

/** Where the pace leads, in words. */
export interface OutlookTexts {
  readonly pace: string;
  /** Of a number that did not grow. */
  readonly noPace: string;
  readonly projected: string;
  readonly range: string;
  /** At the slowest pace the target is not in sight. */
  readonly openRange: string;
}

export const outlookTexts: Readonly<Record<Language, OutlookTexts>> = {
  vi: {
    pace: "Nhịp gần đây: thêm {count} từ {from} đến {to}.",
    noPace: "Từ {from} đến {to} không tăng.",
    projected: "Nếu giữ nhịp này, đến khoảng {month} sẽ đạt mục tiêu.",
    range:
      "Theo nhịp nhanh nhất và chậm nhất đã thấy: từ {first} đến {last}. Đây không phải dự báo.",
    openRange:
      "Theo nhịp nhanh nhất đã thấy: {first}; theo nhịp chậm nhất thì chưa biết khi nào. Đây không phải dự báo.",
  },
  en: {
    pace: "Recent pace: {count} more from {from} to {to}.",
    noPace: "No growth from {from} to {to}.",
    projected: "If this pace holds, the target is reached around {month}.",
    range: "At the fastest and slowest pace seen so far: {first} to {last}. This is no forecast.",
    openRange:
      "At the fastest pace seen so far: {first}; at the slowest, not in sight. This is no forecast.",
  },
};
