import { monthsBetween } from "../day/months-between.js";
import { subtractQualified } from "../figure/subtract-qualified.js";
import type { Pace } from "./progress.js";
import type { ProgressFigure } from "./progress-input.js";

/** The pace between two points of one series, the earlier first; their days must differ. */
export function toPace(from: ProgressFigure, to: ProgressFigure): Pace {
  const change = subtractQualified(to, from);
  const monthCount = monthsBetween(from.asOf, to.asOf);
  return { from, to, change, monthCount, perMonth: change.value / monthCount };
}
