export { checkFigures } from "./check/index.js";
export type { Cluster, ClusterId } from "./cluster/index.js";
export { isDay, type Day, type DayPrecision, type Period } from "./day/index.js";
export {
  type DayBasis,
  type Figure,
  type FigureId,
  type Qualifier,
  type Whole,
} from "./figure/index.js";
export { formatCount, formatDay, type Language } from "./format/index.js";
export {
  parseFigureTable,
  type FigureTable,
  type FigureTableContext,
  type Table,
} from "./intake/index.js";
export {
  issueCatalogue,
  type Cell,
  type Issue,
  type IssueCode,
  type Result,
  type Severity,
} from "./issue/index.js";
export { isMeasure, measures, type MeasureId } from "./measure/index.js";
export type { Bilingual, Edition, EditionId, Gazetteer, PlaceId, Province } from "./place/index.js";
export {
  buildSnapshot,
  readSnapshot,
  type Snapshot,
  type SnapshotParts,
} from "./snapshot/index.js";
export type { Source, SourceId, SourceKind } from "./source/index.js";
