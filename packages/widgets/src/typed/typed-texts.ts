import type { Language } from "@ishc/core";

/** What is said to an author whose attribute cannot be read. */
export interface TypedTexts {
  /** Of a figure whose author gave it no label: a card without a heading has no name. */
  readonly title: string;
  readonly unreadable: string;
  /** How to write each kind of attribute. */
  readonly examples: Readonly<Record<"count" | "day" | "period" | "qualifier", string>>;
  readonly zeroTarget: string;
  /** `from` after `deadline`, or after the figure's own day. */
  readonly reversed: string;
}

const examples = { count: "1.458", day: "30/6/2018, 6/2018", period: "P1Y, P6M" };

export const typedTexts: Readonly<Record<Language, TypedTexts>> = {
  vi: {
    title: "Số liệu",
    unreadable: "Không đọc được {name}: “{text}”. Hãy viết như: {example}.",
    examples: { ...examples, qualifier: "hơn, ít nhất, gần, nhiều nhất, khoảng" },
    zeroTarget: "target phải lớn hơn 0.",
    reversed: "Kiểm tra lại: from ({from}) sau ngày {day}.",
  },
  en: {
    title: "Figure",
    unreadable: "{name} cannot be read: “{text}”. Write it like: {example}.",
    examples: { ...examples, qualifier: "over, at-least, nearly, at-most, about" },
    zeroTarget: "target must be above 0.",
    reversed: "Check these: from ({from}) is after {day}.",
  },
};
