import type { Issue } from "./issue.js";

/**
 * What reading untrusted input gives: a value, or none, and in both cases what is wrong or
 * notable. Reading never throws.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
