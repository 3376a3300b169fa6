import type { Language } from "@ishc/core";
import type { TableKind } from "../../command/table-kinds.js";

const words = {
  clubs: { vi: "câu lạc bộ", en: ["club", "clubs"] },
  figures: { vi: "số liệu", en: ["figure", "figures"] },
  plans: { vi: "đề án, kế hoạch", en: ["plan", "plans"] },
  trainings: { vi: "lớp tập huấn", en: ["training", "trainings"] },
} as const satisfies Record<TableKind, { vi: string; en: readonly [string, string] }>;

/** "341 câu lạc bộ" */
export function recordWords(count: number, kind: TableKind, language: Language): string {
  const { vi, en } = words[kind];
  return `${count} ${language === "vi" ? vi : en[count === 1 ? 0 : 1]}`;
}
