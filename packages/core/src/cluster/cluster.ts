import type { Day } from "../day/day.js";
import type { Brand } from "../issue/brand.js";
import type { PlaceId } from "../place/place.js";
import type { SourceId } from "../source/source.js";
import type { Bilingual } from "../text/bilingual.js";

export type ClusterId = Brand<"ClusterId">;

/** An emulation cluster (cụm thi đua): a dated group of provinces whose members may be known only in part. */
export interface Cluster {
  readonly id: ClusterId;
  readonly name: Bilingual;
  /** The day on which source and membership speak. */
  readonly asOf: Day;
  /** How many provinces the source says it has; the named ones may be fewer. */
  readonly statedSize: number;
  readonly members: readonly PlaceId[];
  readonly sources: readonly SourceId[];
}
