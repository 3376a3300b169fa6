import type { Day } from "../day/day.js";
import type { Qualifier } from "../figure/qualifier.js";
import type { Share } from "../figure/share.js";
import type { MeasureId } from "../measure/measures.js";
import type { SourceId } from "../source/source.js";
import type { Bilingual } from "../text/bilingual.js";

interface TargetBase {
  /** Unique within its scheme or plan. */
  readonly id: string;
  /** `at-least` and `over` as printed; `exact` where the source prints the bare number. */
  readonly qualifier: Qualifier;
  /** `assumed` where the page gives a bare figure that is read as "at least". */
  readonly qualifierBasis: "stated" | "assumed";
  /** First day that counts, when the target has a phase of its own. */
  readonly from?: Day;
  /** Deadline: "by 2030" is 2030-12-31. */
  readonly by?: Day;
  readonly sources: readonly SourceId[];
  readonly note?: Partial<Bilingual>;
}

/** So many clubs, members, plans: can be added over places. */
export interface CountTarget extends TargetBase {
  readonly kind: "count";
  readonly measure: MeasureId;
  readonly value: number;
}

/** What a share target is a share of. */
export const shareBases = [
  "provinces",
  "communes",
  "lowland-communes",
  "upland-communes",
  "rural-communes",
  "urban-communes",
  "clubs",
  "members",
  "older-members",
] as const;
export type ShareBasis = (typeof shareBases)[number];

/** A share of places, clubs or members: "95 % of provinces have a club". */
export interface ShareTarget extends TargetBase {
  readonly kind: "share";
  /** `provinces_with_club_share`, `lowland_communes_with_club_share`, …: see `targetShares`. */
  readonly measure: string;
  readonly basis: ShareBasis;
  readonly share: Share;
}

/** A range that each club is to keep: 50–70 members, 60–70 % women. */
export interface RangeTarget extends TargetBase {
  readonly kind: "range";
  readonly measure: string;
  readonly lowest: Share;
  readonly highest: Share;
}

/** A target (chỉ tiêu) of a national scheme or a local plan. */
export type Target = CountTarget | ShareTarget | RangeTarget;
