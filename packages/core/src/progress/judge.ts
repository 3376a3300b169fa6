import type { Quantity } from "../figure/quantity.js";
import { isDated } from "./find-known.js";
import { hasReached } from "./has-reached.js";
import { judgeByTime } from "./judge-by-time.js";
import type { ProgressFigure, ProgressInput, ProgressTarget } from "./progress-input.js";
import type { Expected, Progress } from "./progress.js";
import { leastKnownTenths } from "./thresholds.js";

/** What there is to judge by once there is a target and a figure. */
interface Case extends Pick<ProgressInput, "contributors" | "on"> {
  readonly target: ProgressTarget;
  readonly required: Quantity;
  readonly achieved: ProgressFigure;
  readonly line: readonly ProgressFigure[];
  readonly expected: Expected | undefined;
}

/** A status and, where it was judged by time, the line it rests on. */
interface Verdict extends Pick<Progress, "status" | "lacks"> {
  readonly restsOn?: readonly Quantity[];
}

/** The first status that holds, in the order of `progressStatuses`, from `met` on. */
export function judge({
  contributors,
  on,
  target: { from, by },
  required,
  achieved,
  line,
  expected,
}: Case): Verdict {
  const { asOf, value } = achieved;
  if (hasReached(achieved, required.value)) return { status: "met" };
  if (from && on < from) return { status: "not-due" };
  if (contributors && contributors.known * 10 < contributors.expected * leastKnownTenths)
    return { status: "incomplete", lacks: "contributors" };
  const hasDay = isDated(achieved);
  if (by && on > by)
    return hasDay && asOf >= by
      ? { status: "missed" }
      : { status: "incomplete", lacks: "figure-day" };
  if (!hasDay || (from && asOf <= from)) return { status: "open", lacks: "figure-day" };
  if (!by) return { status: "open", lacks: "deadline" };
  const [start] = line;
  if (!start || !expected) return { status: "open", lacks: "start" };
  const way = required.value - start.value;
  // At the start there was already as much as required: no way along which to be ahead or behind.
  if (way <= 0) return { status: "open" };
  return { status: judgeByTime(value, expected, way), restsOn: line };
}
