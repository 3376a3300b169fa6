/** Why a file did not come: plain data, so that two versions of the script understand each other. */
export type LoadProblem =
  /** The server answered with a status that is not 2xx. */
  | { readonly code: "http"; readonly status: number }
  /** No answer: offline, refused by CORS or a policy, a page opened from a disk. */
  | { readonly code: "network" }
  /** No complete answer within `answerTimeoutMs`. */
  | { readonly code: "slow" }
  /** An address that is none of the web: `javascript:`, `data:`. Nothing was fetched. */
  | { readonly code: "no-address"; readonly url: string }
  /** Nobody on the page provides data of this name. */
  | { readonly code: "no-data"; readonly name: string };

/** What came: the text of a file or a value, not yet checked; or why nothing came. */
export interface Loaded {
  readonly value?: unknown;
  readonly problem?: LoadProblem;
}
