import type { CataloguePart } from "./catalogue-entry.js";

/**
 * How many clubs keep to the rules of the model, or, where `value` is told, that one does not. Rules
 * are advice: they are notes, and never block.
 */
export const ruleIssues = {
  "rule-members": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB ngoài ${p["lowest"]}–${p["highest"]} thành viên (${p["source"]}).`
        : `CLB này có ${p["value"]} thành viên, ngoài khoảng ${p["lowest"]}–${p["highest"]} (${p["source"]}).`,
    en: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs are outside ${p["lowest"]}–${p["highest"]} members (${p["source"]}).`
        : `This club has ${p["value"]} members, outside ${p["lowest"]}–${p["highest"]} (${p["source"]}).`,
  },
  "rule-women": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB có dưới ${p["lowest"]} % thành viên nữ (${p["source"]}).`
        : `CLB này có ${p["value"]} % thành viên nữ, dưới ${p["lowest"]} % (${p["source"]}).`,
    en: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: in ${p["outside"]} of ${p["clubs"]} clubs fewer than ${p["lowest"]} % of members are women (${p["source"]}).`
        : `In this club ${p["value"]} % of members are women, fewer than ${p["lowest"]} % (${p["source"]}).`,
  },
  "rule-older-members": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB có dưới ${p["lowest"]} % thành viên từ 60 tuổi (${p["source"]}).`
        : `CLB này có ${p["value"]} % thành viên từ 60 tuổi, dưới ${p["lowest"]} % (${p["source"]}).`,
    en: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: in ${p["outside"]} of ${p["clubs"]} clubs fewer than ${p["lowest"]} % of members are 60 or older (${p["source"]}).`
        : `In this club ${p["value"]} % of members are 60 or older, fewer than ${p["lowest"]} % (${p["source"]}).`,
  },
  "rule-areas": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB chưa hoạt động đủ ${p["lowest"]} lĩnh vực (${p["source"]}).`
        : `CLB này hoạt động ${p["value"]} trên ${p["lowest"]} lĩnh vực (${p["source"]}).`,
    en: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs are not active in all ${p["lowest"]} areas (${p["source"]}).`
        : `This club is active in ${p["value"]} of ${p["lowest"]} areas (${p["source"]}).`,
  },
  "rule-funds": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB chưa có đủ quỹ tăng thu nhập và quỹ hoạt động (${p["source"]}).`
        : `CLB này có ${p["value"]} trên ${p["lowest"]} quỹ (quỹ tăng thu nhập, quỹ hoạt động) (${p["source"]}).`,
    en: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs lack an income fund or an activity fund (${p["source"]}).`
        : `This club has ${p["value"]} of ${p["lowest"]} funds (income fund, activity fund) (${p["source"]}).`,
  },
  "rule-volunteers": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} trên ${p["clubs"]} CLB có dưới ${p["lowest"]} tình nguyện viên chăm sóc tại nhà (${p["source"]}).`
        : `CLB này có ${p["value"]} tình nguyện viên chăm sóc tại nhà, dưới ${p["lowest"]} (${p["source"]}).`,
    en: (p) =>
      p["value"] === undefined
        ? `${p["place"]}: ${p["outside"]} of ${p["clubs"]} clubs have fewer than ${p["lowest"]} home-care volunteers (${p["source"]}).`
        : `This club has ${p["value"]} home-care volunteers, fewer than ${p["lowest"]} (${p["source"]}).`,
  },
} as const satisfies CataloguePart;
