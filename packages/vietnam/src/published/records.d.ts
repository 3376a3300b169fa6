import type { Figure, Issue, Plan, Source, Training } from "@ishc/core";

/** What `scripts/build-published.mjs` writes from `data/` into `dist/published/records.js`. */
export declare const records: {
  readonly figures: readonly Figure[];
  readonly plans: readonly Plan[];
  readonly trainings: readonly Training[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
};
