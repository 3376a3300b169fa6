import type { Bilingual } from "@ishc/core";

/** The four kinds of table, by the word that commands take. */
export const tableKinds = ["clubs", "figures", "plans", "trainings"] as const;
export type TableKind = (typeof tableKinds)[number];

export const tableKindNames: Readonly<Record<TableKind, Bilingual>> = {
  clubs: { vi: "danh sách câu lạc bộ", en: "register of clubs" },
  figures: { vi: "số liệu công bố", en: "published figures" },
  plans: { vi: "đề án, kế hoạch của tỉnh", en: "provinces' schemes and plans" },
  trainings: { vi: "lớp tập huấn", en: "trainings" },
};
