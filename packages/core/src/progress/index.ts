export { backtestRange, type BacktestOutcome, type BacktestStep } from "./backtest-range.js";
export {
  calculateChange,
  type Change,
  type ChangeFigure,
  type NoChange,
} from "./calculate-change.js";
export {
  calculateContributions,
  type PartOfWhole,
  type WholeInParts,
  type WholeOfParts,
} from "./calculate-contributions.js";
export { calculateCoverage, type Coverage } from "./calculate-coverage.js";
export { calculateDensity, type Density, type DensityBase } from "./calculate-density.js";
export { calculateOutlook } from "./calculate-outlook.js";
export { calculateProgress } from "./calculate-progress.js";
export { calculateRequired } from "./calculate-required.js";
export { judgeRange, type RangeStatus, type RangeVerdict } from "./judge-range.js";
export type { Outlook, PaceRange } from "./outlook.js";
export type { DaySpan, PlaceFigure } from "./place-figure.js";
export { PlaceFiguresError } from "./place-figures-error.js";
export {
  progressStatuses,
  type Expected,
  type Pace,
  type Progress,
  type ProgressLack,
  type ProgressStatus,
  type Ratio,
} from "./progress.js";
export type {
  Contributors,
  Milestone,
  ProgressCountTarget,
  ProgressFigure,
  ProgressInput,
  ProgressKind,
  ProgressShareTarget,
  ProgressTarget,
} from "./progress-input.js";
export { rankPlaces, type RankedPlace, type Ranking } from "./rank-places.js";
export { sumPlaces, type PlaceSum } from "./sum-places.js";
export { toProgressTarget, type TargetContext } from "./to-progress-target.js";
