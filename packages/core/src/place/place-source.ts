import type { Brand } from "../issue/brand.js";
import type { Bilingual } from "../text/bilingual.js";

export type PlaceSourceId = Brand<"PlaceSourceId">;

/** Where a fact about places comes from, and how closely that was read. */
export interface PlaceSource {
  readonly id: PlaceSourceId;
  readonly title: Bilingual;
  readonly url?: string;
  /** `read`: the page was read; `mirror`: a copy or a count of a copy; `unchecked`: known, and not looked up. */
  readonly basis: "read" | "mirror" | "unchecked";
}
