import type { Cluster } from "../cluster/cluster.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { Scheme } from "../scheme/scheme.js";
import type { SnapshotParts } from "./build-snapshot.js";

/** What does not come from tables: the day, who publishes, and what is known of the country. */
export interface SnapshotFrame extends Pick<
  SnapshotParts,
  "asOf" | "generatedAt" | "generator" | "edition" | "publisher" | "licence"
> {
  readonly gazetteer: Gazetteer;
  readonly clusters: readonly Cluster[];
  readonly schemes: readonly Scheme[];
}
