export { calculateProgress } from "./calculate-progress.js";
export { calculateRequired } from "./calculate-required.js";
export { NotACountError } from "./not-a-count-error.js";
export type {
  Contributors,
  Milestone,
  ProgressCountTarget,
  ProgressFigure,
  ProgressInput,
  ProgressShareTarget,
  ProgressTarget,
} from "./progress-input.js";
export {
  progressReasons,
  progressStatuses,
  type Expected,
  type Pace,
  type PaceRange,
  type Progress,
  type ProgressPoint,
  type ProgressReason,
  type ProgressStatus,
  type Ratio,
} from "./progress.js";
