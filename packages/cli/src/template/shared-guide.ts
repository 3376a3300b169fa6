import type { GuideEntry } from "./guide-entry.js";

/** Columns that say the same in tables of figures and of trainings. */
export const sharedGuide = {
  edition: {
    help: {
      vi: "63 hay 34 tỉnh, thành phố: chỉ cần khi ngày chưa cho biết.",
      en: "63 or 34 provinces: only where the day does not tell.",
    },
    example: "",
    choices: "editions",
    width: 14,
  },
  as_of_basis: {
    help: {
      vi: "Ngày đó ở đâu ra: nguồn nêu rõ, ngày đăng, suy ra, hay ngày tạm.",
      en: "Where that day comes from: stated, published, inferred or placeholder.",
    },
    example: "nêu rõ",
    choices: "day-bases",
    width: 14,
  },
  qualifier: {
    help: {
      vi: "Chữ đi kèm con số trong nguồn: chính xác, hơn, ít nhất, gần, nhiều nhất, khoảng.",
      en: "The word beside the number: exact, over, at least, nearly, at most, about.",
    },
    example: "chính xác",
    choices: "qualifiers",
    width: 14,
  },
  cluster: {
    help: {
      vi: "Cụm thi đua, nếu là của cụm.",
      en: "The emulation cluster, for what is of one.",
    },
    example: "",
    choices: "clusters",
    width: 18,
  },
} as const satisfies Readonly<Record<string, GuideEntry>>;
