import type { Bilingual } from "../text/bilingual.js";

/** The eight activity areas by the number that offices give them. */
export type ActivityAreaId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** One of the eight things a club does (lĩnh vực hoạt động). */
export interface ActivityArea {
  readonly id: ActivityAreaId;
  readonly name: Bilingual;
}

/**
 * The eight areas in the order of the reports of Bắc Ninh and HelpAge
 * (https://baomoi.net.vn/bac-ninh-nhan-rong-cau-lac-bo-lien-the-he-tu-giup-nhau-c53848278.epi,
 * https://helpagevietnam.org/en/bai-viet/2025/intergenerational-self-help-clubs-a-sustainable-solution-to-population-ageing/).
 * Offices word them differently, so a number is as good as a name.
 */
export const activityAreas: readonly ActivityArea[] = [
  { id: 1, name: { vi: "Tăng thu nhập", en: "Income generation" } },
  { id: 2, name: { vi: "Chăm sóc sức khỏe", en: "Health care" } },
  { id: 3, name: { vi: "Chăm sóc tại nhà", en: "Home care" } },
  {
    id: 4,
    name: { vi: "Tự giúp nhau và hỗ trợ cộng đồng", en: "Self-help and community support" },
  },
  { id: 5, name: { vi: "Quyền và lợi ích", en: "Rights and entitlements" } },
  { id: 6, name: { vi: "Nâng cao nhận thức, học tập suốt đời", en: "Lifelong learning" } },
  {
    id: 7,
    name: { vi: "Văn hóa, văn nghệ, đời sống tinh thần", en: "Culture and spiritual life" },
  },
  { id: 8, name: { vi: "Vận động nguồn lực", en: "Resource mobilisation" } },
];
