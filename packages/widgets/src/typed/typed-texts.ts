import type { Language } from "@ishc/core";

/** What is said to an author whose attribute cannot be read. */
export interface TypedTexts {
  /** Of a figure whose author gave it no label: a card without a heading has no name. */
  readonly title: string;
  readonly count: string;
  readonly day: string;
  readonly period: string;
  readonly qualifier: string;
}

export const typedTexts: Readonly<Record<Language, TypedTexts>> = {
  vi: {
    title: "Số liệu",
    count: "Không đọc được số trong {name}: “{text}”. Hãy viết như 1458 hoặc 1.458.",
    day: "Không đọc được ngày trong {name}: “{text}”. Hãy viết như 30/6/2018 hoặc 2018-06-30.",
    period: "Không hiểu {name}: “{text}”. Hãy viết P1Y (mỗi năm) hoặc P6M (mỗi 6 tháng).",
    qualifier: "Không hiểu {name}: “{text}”. Hãy dùng một trong các từ: {words}.",
  },
  en: {
    title: "Figure",
    count: "The number in {name} cannot be read: “{text}”. Write it like 1458 or 1,458.",
    day: "The day in {name} cannot be read: “{text}”. Write it like 30/6/2018 or 2018-06-30.",
    period: "{name} is not understood: “{text}”. Write P1Y (every year) or P6M (every 6 months).",
    qualifier: "{name} is not understood: “{text}”. Use one of: {words}.",
  },
};
