/**
 * Why a file was not read. The code is one of the issue catalogue; the browser carries its own few
 * sentences for it, because the whole catalogue would not fit into a card (decision 0027).
 */
export interface SnapshotProblem {
  readonly code:
    /** Longer than any file of ours: `limit` characters. */
    | "snapshot-too-large"
    /** A web page came instead of the file: a wrong address, a login, a captive network. */
    | "snapshot-is-html"
    /** Broken or cut off. */
    | "snapshot-not-json"
    /** Of a format that came after this reader: `found` is its version. */
    | "snapshot-newer"
    /** What stands at `path` (`figures[3].asOf`) is not what is `expected` (`day`). */
    | "snapshot-invalid";
  readonly params: Readonly<Record<string, string | number>>;
}

/** A problem on its way out of the depth of a file. Never leaves `readSnapshot`. */
export class Refusal extends Error {
  declare readonly problem: SnapshotProblem;

  constructor(code: SnapshotProblem["code"], params: SnapshotProblem["params"] = {}) {
    super(code);
    this.problem = { code, params };
  }
}
