import type { Language } from "@ishc/core";

/** What an element can say before anything else has come, and when nothing comes. */
export interface ElementTexts {
  readonly loading: string;
  readonly broken: string;
  readonly offline: string;
  readonly retry: string;
}

export const elementTexts: Readonly<Record<Language, ElementTexts>> = {
  vi: {
    loading: "Đang tải số liệu…",
    broken: "Số liệu có lỗi.",
    offline: "Không tải được số liệu. Hãy kiểm tra kết nối mạng.",
    retry: "Thử lại",
  },
  en: {
    loading: "Loading figures…",
    broken: "These figures are faulty.",
    offline: "The figures could not be loaded. Check the connection.",
    retry: "Try again",
  },
};
