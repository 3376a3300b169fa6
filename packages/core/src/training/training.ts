import type { ClusterId } from "../cluster/cluster.js";
import type { Day } from "../day/day.js";
import type { DayBasis } from "../figure/figure.js";
import type { Qualifier } from "../figure/qualifier.js";
import type { Brand } from "../issue/brand.js";
import type { PlaceId } from "../place/place.js";
import type { SourceId } from "../source/source.js";
import type { Bilingual } from "../text/bilingual.js";

export type TrainingId = Brand<"TrainingId">;

/** One subject of a training (nội dung). */
export interface TrainingTopic {
  readonly id: string;
  readonly name: Bilingual;
}

/** A training event (hội nghị tập huấn). What its source does not tell is missing, never worked out. */
export interface Training {
  readonly id: TrainingId;
  readonly title: Bilingual;
  readonly from: Day;
  readonly fromBasis: DayBasis;
  /** Last day, only when a source names it. */
  readonly to?: Day;
  readonly dayCount?: number;
  readonly province?: PlaceId;
  readonly cluster?: ClusterId;
  readonly organiser?: Bilingual;
  readonly participants?: { readonly value: number; readonly qualifier: Qualifier };
  readonly topics: readonly TrainingTopic[];
  readonly sources: readonly SourceId[];
  readonly note?: Partial<Bilingual>;
}
