import type { Snapshot } from "./snapshot.js";

export type { Snapshot };

/** Reads a snapshot from text. */
export function readSnapshot(text: string): Snapshot {
  return JSON.parse(text) as Snapshot;
}
