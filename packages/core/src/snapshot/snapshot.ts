import type { Cluster } from "../cluster/cluster.js";
import type { Day } from "../day/day.js";
import type { Figure } from "../figure/figure.js";
import type { Issue } from "../issue/issue.js";
import type { Source } from "../source/source.js";

/** The one public file that elements read. */
export interface Snapshot {
  readonly schemaVersion: string;
  readonly asOf: Day;
  readonly sources: readonly Source[];
  readonly clusters: readonly Cluster[];
  readonly figures: readonly (Figure & { readonly shown: boolean })[];
  readonly issues: readonly Issue[];
}
