import type { Cluster } from "../cluster/cluster.js";
import type { Day } from "../day/day.js";
import type { Figure, FigureId } from "../figure/figure.js";
import type { Cell, Issue } from "../issue/issue.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Source } from "../source/source.js";

/** What figures are checked against. */
export interface FigureCheckContext {
  readonly gazetteer: Gazetteer;
  readonly clusters: readonly Cluster[];
  readonly schemes: readonly Pick<Scheme, "id">[];
  readonly sources: readonly Source[];
  /** The cut-off: no figure may be later. */
  readonly asOf: Day;
  /** Where the figures stand in their file, as `parseFigureTable` gives it. */
  readonly cells?: Readonly<Record<FigureId, Cell>>;
}

/** One check: looks at all figures and says what is wrong or questionable. */
export type FigureCheck = (
  figures: readonly Figure[],
  context: FigureCheckContext,
) => readonly Issue[];
