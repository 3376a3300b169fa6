import type { Cluster, ClusterId } from "../cluster/cluster.js";
import type { Day } from "../day/day.js";
import type { Quantity } from "../figure/quantity.js";
import type { Share } from "../figure/share.js";
import type { Figure, FigureId } from "../figure/figure.js";
import type { Issue, IssueCode } from "../issue/index.js";
import type { MeasureId, MeasureKind, MeasureUnit } from "../measure/measures.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { Plan, PlanId } from "../plan/plan.js";
import type { ProgressLack, ProgressStatus } from "../progress/progress.js";
import type { Scheme, SchemeId } from "../scheme/scheme.js";
import type { Source, SourceId } from "../source/source.js";
import type { Bilingual } from "../text/bilingual.js";
import type { Training } from "../training/training.js";

/** Who answers for the file; unless it is the association or an authority every element says so. */
export interface Publisher {
  readonly name: Bilingual;
  readonly url?: string;
  readonly kind: "association" | "government" | "project";
}

/** A measure as the file uses it, so that a reader can name one that is newer than itself. */
export interface SnapshotMeasure {
  readonly id: MeasureId;
  readonly kind: MeasureKind;
  readonly unit: MeasureUnit;
  readonly label: Bilingual;
}

export interface SnapshotPlace {
  readonly id: PlaceId;
  /** `Lạng Sơn` */
  readonly name: Bilingual;
  /** With its type, as on the day of the snapshot: `tỉnh Lạng Sơn`. */
  readonly label: Bilingual;
}

export interface SnapshotFigure extends Figure {
  /** Of several figures of one fact, the one to show; the others are kept. */
  readonly shown: boolean;
  readonly supersedes?: {
    readonly figure: FigureId;
    readonly reason: "corrected" | "newer" | "edition";
  };
}

/** From one number to another, each with its day; the months between and their pace follow from it. */
export interface SnapshotPace {
  readonly from: Day;
  readonly fromValue: number;
  readonly to: Day;
  readonly toValue: number;
  /** The word for what came in between. */
  readonly qualifier: Quantity["qualifier"];
}

/** How far a shown figure is against a target, on the day of the cut-off (design, section 8). */
export interface SnapshotProgress {
  readonly id: string;
  readonly scheme: SchemeId;
  /** The province's plan that has the target; without it the national scheme does. */
  readonly plan?: PlanId;
  readonly target: string;
  readonly measure: MeasureId;
  readonly place: PlaceId;
  readonly on: Day;
  readonly status: ProgressStatus;
  readonly isApproximate: boolean;
  readonly lacks?: ProgressLack;
  /** What was achieved. */
  readonly figure: FigureId;
  readonly required: Quantity;
  readonly remaining?: Quantity;
  /** On the line to the target on the figure's day. */
  readonly expected?: Quantity;
  readonly pace?: SnapshotPace;
  readonly requiredPace?: SnapshotPace;
  /** If the pace holds. */
  readonly projectedDay?: Day;
  /** Where the lowest and the highest pace seen so far lead: a range, never a probability. */
  readonly range?: {
    readonly paceCount: number;
    readonly lowest: SnapshotPace;
    readonly highest: SnapshotPace;
    readonly first?: Day;
    readonly last?: Day;
  };
  readonly completeness?: Share;
  /** Of the figures that the status rests on. */
  readonly sources: readonly SourceId[];
}

/** The shown figures of one measure in one place, in the order of their days; never of two editions. */
export interface SnapshotSeries {
  readonly id: string;
  readonly measure: MeasureId;
  readonly place?: PlaceId;
  readonly cluster?: ClusterId;
  readonly part?: string;
  /** Of flows: the first day that all of them count from. */
  readonly periodFrom?: Day;
  readonly figures: readonly FigureId[];
}

export interface SnapshotIssue extends Issue {
  /** A warning in words, for elements that know nothing of its code (docs/decisions/0100). */
  readonly text?: Bilingual;
}

/** The one public file (design, section 9): a flat list of figures, and what explains it. */
export interface Snapshot {
  readonly $schema: string;
  /** `MAJOR.MINOR`; `1.0-draft` until the first release of 1.0.0. */
  readonly schemaVersion: string;
  /** The cut-off: no figure is later. */
  readonly asOf: Day;
  /** ISO 8601 with offset, given by the caller: equal input gives equal bytes. */
  readonly generatedAt: string;
  readonly generator: { readonly name: string; readonly version: string };
  /** Only the default for drawing; every place id carries its own. */
  readonly edition: EditionId;
  readonly publisher: Publisher;
  readonly licence: string;
  readonly sources: readonly Source[];
  readonly measures: readonly SnapshotMeasure[];
  readonly places: readonly SnapshotPlace[];
  readonly clusters: readonly Cluster[];
  readonly figures: readonly SnapshotFigure[];
  readonly schemes: readonly Scheme[];
  readonly plans: readonly Plan[];
  readonly trainings: readonly Training[];
  /** Targets of schemes and plans of which there is a figure. */
  readonly progress?: readonly SnapshotProgress[];
  /** Where there are two figures or more. */
  readonly series?: readonly SnapshotSeries[];
  /** Of public figures, each; of register rows only counts leave the office. */
  readonly issues: readonly SnapshotIssue[];
  readonly issueCounts: { readonly register: Readonly<Partial<Record<IssueCode, number>>> };
}
