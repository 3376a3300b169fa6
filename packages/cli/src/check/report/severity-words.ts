import type { Bilingual, Language, Severity } from "@ishc/core";
import type { IssueCounts } from "../check-report.js";

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  note: { vi: "lưu ý", en: "note" },
};

const inEnglish = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** "3 lỗi, 1 cảnh báo, 12 lưu ý" */
export function countWords({ bySeverity }: IssueCounts, language: Language): string {
  return (["error", "warning", "note"] as const)
    .map((severity) => {
      const word = severityWords[severity][language];
      const count = bySeverity[severity];
      return language === "vi" ? `${count} ${word}` : inEnglish(count, word);
    })
    .join(", ");
}
