import type { Cluster } from "../cluster/cluster.js";
import type { Day } from "../day/day.js";
import type { Figure, FigureId } from "../figure/figure.js";
import type { Issue, IssueCode } from "../issue/index.js";
import type { MeasureId, MeasureKind, MeasureUnit } from "../measure/measures.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { Plan } from "../plan/plan.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Source } from "../source/source.js";
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
  /** Of public figures, each; of register rows only counts leave the office. */
  readonly issues: readonly Issue[];
  readonly issueCounts: { readonly register: Readonly<Partial<Record<IssueCode, number>>> };
}
