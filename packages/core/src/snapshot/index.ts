export { buildSnapshot, type SnapshotParts } from "./build-snapshot.js";
export { composeSnapshot, type SnapshotRecords } from "./compose-snapshot.js";
export type { SnapshotFrame } from "./snapshot-frame.js";
export { factKey } from "./fact-key.js";
export { readSnapshot, type SnapshotReading } from "./read-snapshot.js";
export { snapshotFileName } from "./snapshot-file-name.js";
export type { SnapshotProblem } from "./snapshot-problem.js";
export { SnapshotNameError, snapshotScript } from "./snapshot-script.js";
export type {
  Publisher,
  Snapshot,
  SnapshotFigure,
  SnapshotIssue,
  SnapshotMeasure,
  SnapshotPace,
  SnapshotPlace,
  SnapshotProgress,
  SnapshotSeries,
} from "./snapshot.js";
export { stringifySnapshot } from "./stringify-snapshot.js";
export { verifySnapshot } from "./verify-snapshot.js";
