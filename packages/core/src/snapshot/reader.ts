// What a browser needs of snapshots: free of zod and date-fns, and small.
export { readSnapshot, type SnapshotReading } from "./read-snapshot.js";
export type { SnapshotProblem } from "./snapshot-problem.js";
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
