import type { Severity } from "./issue.js";

type Params = Readonly<Record<string, string | number>>;

interface CatalogueEntry {
  readonly severity: Severity;
  /** `certain` follows from the data alone; `probable` is a judgement that a person may overrule. */
  readonly certainty: "certain" | "probable";
  readonly vi: (params: Params) => string;
  readonly en: (params: Params) => string;
}

/**
 * Every issue code with its severity and its sentence in both languages.
 * Codes are API: one is never renamed and never given another meaning.
 */
export const issueCatalogue = {
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
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type IssueCode = keyof typeof issueCatalogue;
