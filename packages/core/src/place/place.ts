import type { Day } from "../day/day.js";
import type { Brand } from "../issue/brand.js";
import type { Bilingual } from "../text/bilingual.js";

/** A division of the country into provinces that holds between two days: `vn63`, `vn34`. */
export type EditionId = Brand<"EditionId">;

/** `country`, or a province as `edition:code` (`vn63:20`); a bare code is never an identity. */
export type PlaceId = Brand<"PlaceId">;

export interface Edition {
  readonly id: EditionId;
  readonly from: Day;
  /** The last day it holds, `null` while it does. */
  readonly to: Day | null;
}

/** A province of an edition. */
export interface Province {
  readonly id: PlaceId;
  readonly edition: EditionId;
  readonly code: string;
  readonly name: Bilingual;
}

/** What core must be told of a country: core itself knows none. */
export interface Gazetteer {
  readonly editions: readonly Edition[];
  readonly provinces: readonly Province[];
}
