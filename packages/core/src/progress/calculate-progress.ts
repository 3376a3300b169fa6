import type { Day } from "../day/day.js";
import { divideQualified } from "../figure/divide-qualified.js";
import type { Unbranded } from "../issue/unbranded.js";
import type { Quantity } from "../figure/quantity.js";
import { subtractQualified } from "../figure/subtract-qualified.js";
import { findExpected } from "./find-expected.js";
import { findKnown, isDated } from "./find-known.js";
import { findRequired } from "./find-required.js";
import { judge } from "./judge.js";
import { listLine } from "./list-line.js";
import type { ProgressFigure, ProgressInput } from "./progress-input.js";
import type { Progress } from "./progress.js";
import { toPace } from "./to-pace.js";

const isExact = ({ qualifier }: Quantity) => qualifier === "exact";

/**
 * Progress (tiến độ nhân rộng) of a measure against a target on a day; design, section 8.
 *
 * Two days are kept apart. Every number belongs to the figure's own day: what was expected by then,
 * the pace needed from it. The day of the question, `on`, only says what is known (a later figure
 * is not), whether the target has begun, and whether its deadline has passed. A figure older than
 * a passed deadline cannot say that the target was missed. What is not known is absent.
 *
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * calculateProgress({
 *   kind: "flow",
 *   target: { value: 3000, from: "2020-08-31", by: "2025-12-31" },
 *   achieved: { value: 3021, qualifier: "about", asOf: "2023-12-31" },
 *   on: "2023-12-31",
 * }).status; // => "met"
 */
export function calculateProgress(given: Unbranded<ProgressInput>): Progress {
  const input = given as ProgressInput;
  const { kind, target, contributors, on } = input;
  const required = target && findRequired(target);
  const achieved = findKnown(input);
  const facts = {
    kind,
    on,
    ...(target && { target }),
    ...(achieved && { achieved }),
    ...(required && { required }),
    ...(contributors && {
      completeness: { numerator: contributors.known, denominator: contributors.expected },
    }),
  };
  if (!target || !required || !achieved)
    return {
      ...facts,
      status: required ? "no-data" : "no-target",
      isApproximate: false,
      basis: achieved?.sources ?? [],
    };

  const line = isDated(achieved) ? listLine(input, target, required) : [];
  const expected = findExpected(line, achieved.asOf);
  const { restsOn = [], ...verdict } = judge({
    ...input,
    target,
    required,
    achieved,
    line,
    expected,
  });
  const isApproximate = ![achieved, required, ...restsOn].every(isExact);
  return {
    ...facts,
    ...verdict,
    isApproximate,
    ratio: { ...divideQualified(achieved, required), kind: "plan" },
    remaining:
      verdict.status === "met"
        ? { value: 0, qualifier: isApproximate ? "about" : "exact" }
        : subtractQualified(required, achieved),
    basis: [...new Set([achieved, expected?.from].flatMap((figure) => figure?.sources ?? []))],
    ...(expected && { expected }),
    ...(verdict.status !== "met" && findRequiredPace(achieved, required, target.by, on)),
  };
}

/** What remains over the time from the figure's day to a deadline that is still to come. */
function findRequiredPace(
  achieved: ProgressFigure,
  required: Quantity,
  by: Day | undefined,
  on: Day,
): Pick<Progress, "requiredPace"> {
  if (!by || on > by || achieved.asOf >= by || !isDated(achieved)) return {};
  return { requiredPace: toPace(achieved, { ...required, asOf: by }) };
}
