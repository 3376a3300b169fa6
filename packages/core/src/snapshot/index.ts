export { buildSnapshot, type SnapshotParts } from "./build-snapshot.js";
export { readSnapshot, type SnapshotProblem, type SnapshotReading } from "./read-snapshot.js";
export type {
  Publisher,
  Snapshot,
  SnapshotFigure,
  SnapshotMeasure,
  SnapshotPlace,
} from "./snapshot.js";
