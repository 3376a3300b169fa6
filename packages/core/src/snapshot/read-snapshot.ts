import { fileLengthLimit } from "./limits.js";
import { Refusal, type SnapshotProblem } from "./snapshot-problem.js";
import type { Snapshot } from "./snapshot.js";
import { take } from "./take.js";

export type SnapshotReading =
  | {
      readonly ok: true;
      readonly snapshot: Snapshot;
      /** Where a link was left out because it is no web address: `sources[0].url`. */
      readonly droppedLinks: readonly string[];
    }
  | { readonly ok: false; readonly problem: SnapshotProblem };

/**
 * Reads a snapshot, from the text of a file or from a value that came another way. Never throws.
 * The result is a copy of what format 1 knows, in its order; keys it does not know are passed over,
 * so a file of a newer minor version (`1.3`) opens. One of a newer major is refused. A link that is
 * not of the web (`javascript:…`) is left out and named, and the rest is read.
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
    const value = typeof input === "string" ? parse(input) : input;
    const found = String((value as Partial<Snapshot> | null)?.schemaVersion);
    if (parseInt(found) > 1) throw new Refusal("snapshot-newer", { found });
    const droppedLinks: string[] = [];
    const snapshot = take(value, "Snapshot", "", droppedLinks) as Snapshot;
    return { ok: true, snapshot, droppedLinks };
  } catch (error) {
    return {
      ok: false,
      problem:
        error instanceof Refusal
          ? error.problem
          : // The parser of JSON spoke, or a value that defends itself: a getter, a proxy.
            {
              code: typeof input === "string" ? "snapshot-not-json" : "snapshot-invalid",
              params: {},
            },
    };
  }
}

function parse(text: string): unknown {
  if (text.length > fileLengthLimit) {
    throw new Refusal("snapshot-too-large", { limit: fileLengthLimit });
  }
  // Trimmed of a byte order mark too, which JSON does not allow.
  const trimmed = text.trim();
  if (trimmed.startsWith("<")) throw new Refusal("snapshot-is-html");
  return JSON.parse(trimmed);
}
