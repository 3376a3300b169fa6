export { buildSnapshot, type SnapshotParts } from "./build-snapshot.js";
export { readSnapshot } from "./reader.js";
export type {
  Publisher,
  Snapshot,
  SnapshotFigure,
  SnapshotMeasure,
  SnapshotPlace,
} from "./snapshot.js";
