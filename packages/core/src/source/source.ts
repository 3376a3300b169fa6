import type { Day } from "../day/day.js";
import type { Brand } from "../issue/brand.js";

export type SourceId = Brand<"SourceId">;

/** Who speaks: of two sources that disagree the earlier kind in this list is shown. */
export const sourceKinds = ["association", "government", "donor", "press", "project"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a figure was published (nguồn). */
export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher?: string;
  /** `http:` or `https:` only. */
  readonly url?: string;
  /** The day the page bears, `null` when it shows none. */
  readonly published: Day | null;
}
