import { measures, type MeasureId } from "../measure/measures.js";
import type { Snapshot } from "./snapshot.js";

export type SnapshotParts = Omit<Snapshot, "$schema" | "schemaVersion" | "measures">;

/** Puts the parts of a snapshot together. */
export function buildSnapshot(parts: SnapshotParts): Snapshot {
  const used = new Set<MeasureId>(parts.figures.map((figure) => figure.measure));
  return {
    $schema: "https://ishc.example/schema/snapshot-1.json",
    schemaVersion: "1.0-draft",
    ...parts,
    measures: [...used].map((id) => ({ id, ...measures[id] })),
  };
}
