import { buildSnapshot, type SnapshotParts } from "../build-snapshot.js";
import type { Snapshot } from "../snapshot.js";

/** The snapshot of parts that are right; says what is wrong when they are not. */
export function built(parts: SnapshotParts): Snapshot {
  const result = buildSnapshot(parts);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}
