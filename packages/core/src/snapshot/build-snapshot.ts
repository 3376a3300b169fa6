import type { Snapshot } from "./snapshot.js";

export type SnapshotParts = Omit<Snapshot, "schemaVersion">;

/** Puts the parts of a snapshot together. */
export function buildSnapshot(parts: SnapshotParts): Snapshot {
  return { schemaVersion: "1.0-draft", ...parts };
}
