import type { Bilingual } from "../text/bilingual.js";

/** The eight activity areas by the number that offices give them. */
export type ActivityAreaId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** One of the eight things a club does (lĩnh vực hoạt động). */
export interface ActivityArea {
  readonly id: ActivityAreaId;
  readonly name: Bilingual;
  /** Other names in use; a reader must not insist on one wording. */
  readonly words: readonly string[];
}

/**
 * The eight areas in the order of the reports of Bắc Ninh and HelpAge
 * (https://baomoi.net.vn/bac-ninh-nhan-rong-cau-lac-bo-lien-the-he-tu-giup-nhau-c53848278.epi,
 * https://helpagevietnam.org/en/bai-viet/2025/intergenerational-self-help-clubs-a-sustainable-solution-to-population-ageing/).
 * Offices word them differently, so a number is as good as a name.
 */
export const activityAreas: readonly ActivityArea[] = [
  {
    id: 1,
    name: { vi: "Tăng thu nhập", en: "Income generation" },
    words: [
      "Đảm bảo sinh kế",
      "Sinh kế",
      "Hỗ trợ sinh kế",
      "Tăng thu nhập cho thành viên",
      "Livelihoods",
    ],
  },
  {
    id: 2,
    name: { vi: "Chăm sóc sức khỏe", en: "Health care" },
    words: [
      "CSSK",
      "Chăm sóc sức khỏe cộng đồng",
      "Chăm sóc sức khỏe tại cộng đồng",
      "Sức khỏe",
      "Health",
    ],
  },
  {
    id: 3,
    name: { vi: "Chăm sóc tại nhà", en: "Home care" },
    words: [
      "Chăm sóc tại nhà (tình nguyện viên)",
      "Tình nguyện viên chăm sóc tại nhà",
      "CSTN",
      "Volunteer-based home care",
    ],
  },
  {
    id: 4,
    name: { vi: "Tự giúp nhau và hỗ trợ cộng đồng", en: "Self-help and community support" },
    words: ["Tự giúp nhau", "Tự giúp nhau, hỗ trợ cộng đồng", "Hỗ trợ cộng đồng", "Self-help"],
  },
  {
    id: 5,
    name: { vi: "Quyền và lợi ích", en: "Rights and entitlements" },
    words: ["Quyền lợi", "Quyền và lợi ích của người cao tuổi", "Quyền và nghĩa vụ", "Rights"],
  },
  {
    id: 6,
    name: { vi: "Nâng cao nhận thức, học tập suốt đời", en: "Lifelong learning" },
    words: [
      "Nâng cao nhận thức",
      "Nâng cao nhận thức, kiến thức",
      "Nâng cao nhận thức, kiến thức, học tập suốt đời",
      "Học tập suốt đời",
      "Awareness and knowledge",
    ],
  },
  {
    id: 7,
    name: { vi: "Văn hóa, văn nghệ, đời sống tinh thần", en: "Culture and spiritual life" },
    words: [
      "Văn hóa, văn nghệ",
      "Văn hóa văn nghệ thể thao",
      "Văn nghệ",
      "Chăm sóc đời sống tinh thần",
      "Đời sống tinh thần",
      "Văn hóa, văn nghệ, thăm hỏi, giao lưu",
      "Văn hóa, văn nghệ, thăm hỏi",
      "Culture",
    ],
  },
  {
    id: 8,
    name: { vi: "Vận động nguồn lực", en: "Resource mobilisation" },
    words: ["Huy động nguồn lực", "Nguồn lực", "Gây quỹ"],
  },
];
