import type { CataloguePart } from "./catalogue-entry.js";

export const figureIssues = {
  "value-missing": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Thiếu giá trị bắt buộc ở cột "${p["column"]}".`,
    en: (p) => `The required column "${p["column"]}" is empty.`,
  },
  "value-unreadable": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Không đọc được "${p["text"]}" ở cột "${p["column"]}".`,
    en: (p) => `"${p["text"]}" in the column "${p["column"]}" cannot be read.`,
  },
  "numerator-above-denominator": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Tử số ${p["value"]} lớn hơn mẫu số ${p["of"]}.`,
    en: (p) => `The numerator ${p["value"]} is above the denominator ${p["of"]}.`,
  },
} as const satisfies CataloguePart;
