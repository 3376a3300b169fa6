export { findContributor, toContributorId, type Contributor } from "./contributor.js";
export { fillFromFigures, type FillContext, type FilledTally } from "./fill-from-figures.js";
export { emptyTally, mergeTallies, replaceContributions } from "./merge-tallies.js";
export { parseTally } from "./parse-tally.js";
export { regroupTally } from "./regroup-tally.js";
export {
  regroupFigures,
  type FigureNotDerivable,
  type RegroupedFigure,
  type RegroupedFigures,
} from "./regroup-figures.js";
export {
  regroupTargets,
  type RegroupedTarget,
  type RegroupedTargets,
  type TargetNotDerivable,
} from "./regroup-targets.js";
export { rollUp, type RollUpContext } from "./roll-up.js";
export type {
  CoverageMeasureId,
  NotDerivable,
  RolledUpSubject,
  RolledUpSum,
  RolledUpTally,
  TallyArea,
} from "./rolled-up.js";
export { stringifyTally } from "./stringify-tally.js";
export { TallyBuilder, type TallyContext } from "./tally-builder.js";
export { RegroupDirectionError, TallyEditionError, TallyOverlapError } from "./tally-errors.js";
export { isTallyMeasure, tallyMeasures, type TallyMeasureId } from "./tally-measures.js";
export type {
  Contribution,
  ContributionKind,
  ContributorId,
  StraddlingEvents,
  Tally,
  TallyEvent,
  TallySum,
} from "./tally.js";
export { toPartName } from "./to-part-name.js";
export { withholdPeople } from "./withhold-people.js";
