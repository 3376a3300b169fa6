import type { Day } from "../day/day.js";
import type { Quantity } from "../figure/quantity.js";
import { listPaces, toPace } from "./calculate-pace.js";
import { projectDay, projectRange } from "./project-day.js";
import type { Pace, Progress, ProgressPoint } from "./progress.js";

/** What is asked once a target is not met: how fast it would have to go, and where the pace leads. */
export function lookAhead(
  kind: "stock" | "flow",
  on: Day,
  by: Day | undefined,
  required: Quantity,
  series: readonly ProgressPoint[],
  pace: Pace | undefined,
): Pick<Progress, "requiredPace" | "projectedDay" | "range"> {
  const last = series[series.length - 1];
  if (!last) return {};
  const remaining = required.value - last.value;
  const projectedDay = pace && projectDay(last.day, remaining, pace);
  const range = pace && projectRange(last.day, remaining, listPaces(kind, series), pace);
  return {
    ...(by &&
      on <= by &&
      last.day < by && { requiredPace: toPace(last, { ...required, day: by }) }),
    // A day that has passed is no outlook: the figure is too old to say what came of it.
    ...(projectedDay && projectedDay >= on && { projectedDay }),
    ...(range && !(range.last && range.last < on) && { range }),
  };
}
