export { calculateOutlook } from "./calculate-outlook.js";
export { calculateProgress } from "./calculate-progress.js";
export { calculateRequired } from "./calculate-required.js";
export { judgeRange, type RangeStatus, type RangeVerdict } from "./judge-range.js";
export type { Outlook, PaceRange } from "./outlook.js";
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
export { toProgressTarget, type TargetContext } from "./to-progress-target.js";
