export { checkFigures } from "./check/index.js";
export type { Cluster, ClusterId } from "./cluster/index.js";
export {
  isDay,
  isWhollyAfter,
  isWhollyBefore,
  straddles,
  type Day,
  type DayPrecision,
  type Period,
} from "./day/index.js";
export { parsePeriod, type ParsePeriodOptions } from "./day/parse-period.js";
export type { SerialEpoch } from "./day/read-serial.js";
export {
  type DayBasis,
  type Figure,
  type FigureId,
  type Qualifier,
  type Whole,
} from "./figure/index.js";
export {
  formatCount,
  formatDay,
  formatPart,
  formatQualified,
  formatShare,
  formatVnd,
  type FormatDayOptions,
  type FormatShareOptions,
  type FormatVndOptions,
} from "./format/index.js";
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
export {
  BareCodeError,
  communeTypeOn,
  compareProvinces,
  countProvincesOn,
  countryId,
  findCommuneCount,
  findEditionOn,
  findProvince,
  getEdition,
  getProvince,
  hasPlaceOn,
  listPredecessors,
  listProvinces,
  listRegions,
  listSuccessors,
  unitLabel,
  UnknownEditionError,
  UnknownPlaceError,
  type Commune,
  type CommuneCount,
  type CommuneGazetteer,
  type CommuneType,
  type Country,
  type Edition,
  type EditionId,
  type FormerCommune,
  type FormerPlace,
  type Gazetteer,
  type PlaceAlias,
  type PlaceId,
  type PlaceSource,
  type PlaceSourceId,
  type Province,
  type Region,
  type RegionId,
  type RegionSet,
  type UnitLabel,
  type UnitType,
  type UnitTypeId,
} from "./place/index.js";
export {
  buildSnapshot,
  factKey,
  readSnapshot,
  SnapshotNameError,
  snapshotFileName,
  snapshotScript,
  stringifySnapshot,
  verifySnapshot,
  type Publisher,
  type Snapshot,
  type SnapshotFigure,
  type SnapshotMeasure,
  type SnapshotParts,
  type SnapshotPlace,
  type SnapshotProblem,
  type SnapshotReading,
} from "./snapshot/index.js";
export type { Source, SourceId, SourceKind } from "./source/index.js";
export type { Bilingual, Language } from "./text/index.js";
export { planKinds, type Plan, type PlanId, type PlanKind } from "./plan/index.js";
export {
  shareBases,
  type CountTarget,
  type RangeTarget,
  type Scheme,
  type SchemeId,
  type ShareBasis,
  type ShareTarget,
  type Target,
  type UnknownTarget,
} from "./scheme/index.js";
export type { Training, TrainingId, TrainingTopic } from "./training/index.js";
