import type { Day } from "../day/day.js";
import type { Brand } from "../issue/brand.js";
import type { SourceId } from "../source/source.js";
import type { Bilingual } from "../text/bilingual.js";
import type { Target } from "./target.js";

/** The number of the decision: `1533`, `1336`, `1648`. */
export type SchemeId = Brand<"SchemeId">;

/** A target the decision is known or supposed to hold, of which no figure was found. Never guessed. */
export interface UnknownTarget {
  readonly measure: string;
  readonly status: "partial" | "not-found";
  readonly note?: Partial<Bilingual>;
  readonly sources: readonly SourceId[];
}

/** A national decision (Đề án) with a period and targets. */
export interface Scheme {
  readonly id: SchemeId;
  /** As printed: `1648/QĐ-TTg`. */
  readonly decision: string;
  readonly name: Bilingual;
  readonly approved: Day;
  /** The years the decision names. */
  readonly period: { readonly firstYear: number; readonly lastYear: number };
  /** The days whose new clubs count for it, both included: our convention, see docs/decisions. */
  readonly window: { readonly from: Day; readonly to: Day };
  readonly targets: readonly Target[];
  readonly unknownTargets: readonly UnknownTarget[];
  readonly sources: readonly SourceId[];
}
