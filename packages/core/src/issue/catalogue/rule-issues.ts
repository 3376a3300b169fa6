import type { CataloguePart } from "./catalogue-entry.js";

/** How many clubs keep to the rules of the model. Rules are advice: they are notes, and never block. */
export const ruleIssues = {
  "rule-members": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB ngoài ${p["lowest"]}–${p["highest"]} thành viên (${p["scheme"]}).`,
    en: (p) =>
      `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs are outside ${p["lowest"]}–${p["highest"]} members (${p["scheme"]}).`,
  },
  "rule-women": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB có dưới ${p["lowest"]} % thành viên nữ (${p["scheme"]}).`,
    en: (p) =>
      `${p["place"]}: in ${p["outside"]} of ${p["clubs"]} clubs fewer than ${p["lowest"]} % of members are women (${p["scheme"]}).`,
  },
  "rule-older-members": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB có dưới ${p["lowest"]} % thành viên từ 60 tuổi (${p["scheme"]}).`,
    en: (p) =>
      `${p["place"]}: in ${p["outside"]} of ${p["clubs"]} clubs fewer than ${p["lowest"]} % of members are 60 or older (${p["scheme"]}).`,
  },
  "rule-areas": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB chưa hoạt động đủ ${p["lowest"]} lĩnh vực (${p["scheme"]}).`,
    en: (p) =>
      `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs are not active in all ${p["lowest"]} areas (${p["scheme"]}).`,
  },
  "rule-funds": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB chưa có đủ quỹ tăng thu nhập và quỹ hoạt động (${p["scheme"]}).`,
    en: (p) =>
      `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs lack an income fund or an activity fund (${p["scheme"]}).`,
  },
  "rule-volunteers": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB có dưới ${p["lowest"]} tình nguyện viên chăm sóc tại nhà (${p["scheme"]}).`,
    en: (p) =>
      `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs have fewer than ${p["lowest"]} home-care volunteers (${p["scheme"]}).`,
  },
} as const satisfies CataloguePart;
