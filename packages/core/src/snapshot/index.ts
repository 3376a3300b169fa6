export { buildSnapshot, type SnapshotParts } from "./build-snapshot.js";
export { readSnapshot, type SnapshotReading } from "./read-snapshot.js";
export type { SnapshotProblem } from "./snapshot-problem.js";
export type {
  Publisher,
  Snapshot,
  SnapshotFigure,
  SnapshotMeasure,
  SnapshotPlace,
} from "./snapshot.js";
