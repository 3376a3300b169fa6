import type { Brand } from "../issue/brand.js";
import type { Bilingual } from "../text/bilingual.js";
import type { EditionId, PlaceId } from "./place.js";
import type { PlaceSourceId } from "./place-source.js";

export type RegionId = Brand<"RegionId">;

/** A group of provinces of one edition (vùng kinh tế - xã hội). */
export interface Region {
  readonly id: RegionId;
  readonly name: Bilingual;
  readonly provinces: readonly PlaceId[];
}

/** A division of an edition's provinces into regions. */
export interface RegionSet {
  readonly id: string;
  readonly name: Bilingual;
  readonly edition: EditionId;
  /** Only what is `decided` groups figures; a `proposal` is kept so that nobody takes it for a decision. */
  readonly status: "decided" | "proposal";
  readonly regions: readonly Region[];
  readonly source: PlaceSourceId;
}
