import type { Day } from "../day/day.js";
import type { Brand } from "../issue/brand.js";
import type { PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import type { Target } from "../scheme/target.js";
import type { SourceId } from "../source/source.js";

export type PlanId = Brand<"PlanId">;

/** `de-an` is a scheme of the province, `ke-hoach` its plan: two kinds of document, never merged. */
export const planKinds = ["de-an", "ke-hoach"] as const;
export type PlanKind = (typeof planKinds)[number];

/** A province's own approved scheme or plan (Đề án / Kế hoạch của tỉnh), with its targets. */
export interface Plan {
  readonly id: PlanId;
  readonly province: PlaceId;
  readonly scheme: SchemeId;
  /** Missing when no page names the kind of document. */
  readonly kind?: PlanKind;
  /** As printed: `23/KH-UBND`. */
  readonly decision?: string;
  readonly approved?: Day;
  readonly targets: readonly Target[];
  readonly sources: readonly SourceId[];
}
