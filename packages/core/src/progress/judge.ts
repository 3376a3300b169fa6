import type { Quantity } from "../figure/quantity.js";
import { hasReached } from "./has-reached.js";
import { judgeByTime } from "./judge-by-time.js";
import type { Contributors, ProgressInput, ProgressTarget } from "./progress-input.js";
import type {
  Expected,
  Progress,
  ProgressPoint,
  ProgressReason,
  ProgressStatus,
} from "./progress.js";
import { leastKnown } from "./thresholds.js";

/** What there is to judge by once there is a target and a figure. */
export interface Case extends Pick<ProgressInput, "contributors" | "on"> {
  readonly target: ProgressTarget;
  readonly required: Quantity;
  readonly achieved: ProgressPoint;
  /** Whether the figure's day is more than a placeholder. */
  readonly hasDay: boolean;
  readonly line: readonly ProgressPoint[];
  readonly expected: Expected | undefined;
}

type Verdict = Pick<Progress, "status" | "because" | "isApproximate">;

const isExact = ({ qualifier }: Quantity) => qualifier === "exact";

/** The first status that holds, in the order of `progressStatuses`, from `met` on. */
export function judge({ line, expected, ...asked }: Case): Verdict {
  const { achieved, contributors, hasDay, on, required, target } = asked;
  const { from, by } = target;
  const isApproximate = !isExact(achieved) || !isExact(required);
  const verdict = (status: ProgressStatus, because?: ProgressReason): Verdict => ({
    status,
    isApproximate,
    ...(because && { because }),
  });
  if (hasReached(achieved, required.value)) return verdict("met");
  if (from && on < from) return verdict("not-due");
  if (contributors && isTooFew(contributors)) return verdict("incomplete", "contributors-missing");
  if (by && on > by)
    return hasDay && achieved.day >= by
      ? verdict("missed")
      : verdict("incomplete", "no-figure-since-deadline");
  if (!hasDay) return verdict("open", "day-unknown");
  if (!by) return verdict("open", "no-deadline");
  const [start] = line;
  if (!start || !expected)
    return verdict("open", from && achieved.day < from ? "no-figure-since-start" : "start-unknown");
  if (start.value >= required.value) return verdict("open", "no-way-to-go");
  return {
    status: judgeByTime(achieved.value, expected, start.value, required.value),
    isApproximate: isApproximate || !line.every(isExact),
  };
}

const isTooFew = ({ known, expected }: Contributors) =>
  known * leastKnown.denominator < expected * leastKnown.numerator;
