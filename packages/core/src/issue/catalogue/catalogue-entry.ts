import type { Severity } from "../severity.js";

/** What a sentence is made of: `formatIssue` hands every number, day and measure over as readable text. */
export type SentenceParams = Readonly<Record<string, string | number>>;

export interface CatalogueEntry {
  readonly severity: Severity;
  /** `certain` follows from the data alone; `probable` is a judgement that a person may overrule. */
  readonly certainty: "certain" | "probable";
  readonly vi: (params: SentenceParams) => string;
  readonly en: (params: SentenceParams) => string;
}

export type CataloguePart = Readonly<Record<string, CatalogueEntry>>;
