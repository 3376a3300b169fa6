export { buildSnapshot, type SnapshotParts } from "./build-snapshot.js";
export { readSnapshot } from "./reader.js";
export type { Snapshot } from "./snapshot.js";
