import { fileLengthLimit } from "./limits.js";
import { schemaVersionPattern } from "./schema-version.js";
import type { Snapshot } from "./snapshot.js";
import { take, Unexpected } from "./take.js";

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

export type SnapshotReading =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: SnapshotProblem };

const failed = (problem: SnapshotProblem): SnapshotReading => ({ ok: false, problem });

/**
 * Reads a snapshot, from the text of a file or from a value that came another way. Never throws.
 * The result is a copy of what format 1 knows, in its order; keys it does not know are passed over,
 * so a file of a newer minor version (`1.3`) opens. One of a newer major is refused.
 *
 * @param input The text of the file, or the value it holds.
 * @returns The snapshot, or the problem as a code and its parameters: `snapshot-too-large`,
 *   `snapshot-is-html`, `snapshot-not-json`, `snapshot-newer`, `snapshot-invalid`.
 *
 * @example
 * readSnapshot("<!doctype html>");
 * // => { ok: false, problem: { code: "snapshot-is-html", params: {} } }
 */
export function readSnapshot(input: unknown): SnapshotReading {
  try {
    let value = input;
    if (typeof input === "string") {
      if (input.length > fileLengthLimit)
        return failed({ code: "snapshot-too-large", params: { limit: fileLengthLimit } });
      // Trimmed of a byte order mark too, which JSON does not allow.
      const text = input.trim();
      if (text.startsWith("<")) return failed({ code: "snapshot-is-html", params: {} });
      try {
        value = JSON.parse(text);
      } catch {
        return failed({ code: "snapshot-not-json", params: {} });
      }
    }
    const found = String((value as Partial<Snapshot> | null)?.schemaVersion);
    if (parseInt(found) > 1) return failed({ code: "snapshot-newer", params: { found } });
    if (!schemaVersionPattern.test(found)) throw new Unexpected(".schemaVersion", "1.0");
    return { ok: true, snapshot: take(value, "Snapshot", "") as Snapshot };
  } catch (error) {
    // Anything else than `Unexpected` comes from a value that defends itself: a getter, a proxy.
    const { path = "", expected = "Snapshot" } = error instanceof Unexpected ? error : {};
    return failed({ code: "snapshot-invalid", params: { path, expected } });
  }
}
