import { combineQualifiers } from "../figure/combine-qualifiers.js";
import { divideQualified } from "../figure/divide-qualified.js";
import type { Quantity } from "../figure/quantity.js";
import { reaches } from "../figure/reaches.js";
import { subtractQualified } from "../figure/subtract-qualified.js";
import { findPace } from "./calculate-pace.js";
import { findExpected } from "./find-expected.js";
import { findBaseline, listLine } from "./find-line.js";
import { findRequired } from "./find-required.js";
import { judge } from "./judge.js";
import { isDated, listSeries, toPoint } from "./list-series.js";
import { lookAhead } from "./look-ahead.js";
import type { ProgressFigure, ProgressInput, ProgressTarget } from "./progress-input.js";
import type { Progress, ProgressPoint } from "./progress.js";

/**
 * Progress (tiến độ nhân rộng) of a measure against a target on a day; design, section 8.
 *
 * Two days are kept apart. Every number belongs to the figure's own day: what was expected by then,
 * the pace to it, the pace needed from it. The day of the question, `on`, only says what is known
 * (a later figure is not), whether the target has begun, and whether its deadline has passed. A
 * figure older than a passed deadline cannot say that the target was missed. What is not known is
 * absent from the result.
 *
 * @throws NotACountError for a value that is no whole number from 0 up.
 *
 * @example
 * calculateProgress({
 *   kind: "flow",
 *   target: { value: 3000, from: "2020-08-31" as Day, by: "2025-12-31" as Day },
 *   achieved: { value: 3021, qualifier: "about", asOf: "2023-12-31" as Day },
 *   on: "2023-12-31" as Day,
 * }).status; // => "met"
 */
export function calculateProgress(input: ProgressInput): Progress {
  const { target, contributors, on } = input;
  const required = target && findRequired(target);
  const asked = {
    on,
    ...(required && { required }),
    ...(contributors && {
      completeness: { numerator: contributors.known, denominator: contributors.expected },
    }),
  };
  const figure = findKnown(input);
  if (target && required && figure)
    return { ...asked, ...compare(input, target, required, figure) };
  return {
    ...asked,
    status: required ? "no-data" : "no-target",
    isApproximate: false,
    basis: figure?.sources ?? [],
    ...(figure && { achieved: toAchieved(input, figure) }),
  };
}

/** The figure, if it is known on the day and, of a flow, counts anything since the start. */
function findKnown({ kind, target, achieved, on }: ProgressInput): ProgressFigure | undefined {
  if (!achieved || achieved.asOf > on) return undefined;
  const isBefore = kind === "flow" && target?.from && achieved.asOf < target.from;
  return isBefore && isDated(achieved) ? undefined : achieved;
}

/** A; where somebody has not reported it is at least what the others give. */
function toAchieved({ contributors }: ProgressInput, figure: ProgressFigure): ProgressPoint {
  const point = toPoint(figure);
  return contributors && contributors.known < contributors.expected
    ? { ...point, qualifier: combineQualifiers(point.qualifier, "at-least") }
    : point;
}

function compare(
  input: ProgressInput,
  target: ProgressTarget,
  required: Quantity,
  figure: ProgressFigure,
): Omit<Progress, "on"> {
  const { kind, contributors, on } = input;
  const hasDay = isDated(figure);
  const achieved = toAchieved(input, figure);
  const series = hasDay ? listSeries(input, achieved) : [];
  const baseline = findBaseline(kind, target.from, series);
  const line = hasDay ? listLine(target, required, baseline) : [];
  const expected = findExpected(line, achieved.day);
  const pace = findPace(kind, series);
  const verdict = judge({ target, required, achieved, hasDay, line, expected, contributors, on });
  const isReached = required.qualifier === "exact" ? reaches(achieved, required.value) : "unknown";
  const isMet = verdict.status === "met";
  const remaining: Quantity = isMet
    ? { value: 0, qualifier: isReached === "yes" ? "exact" : "about" }
    : subtractQualified(required, achieved);
  const points = [achieved, baseline, pace?.from];
  return {
    ...verdict,
    achieved,
    isReached,
    ratio: { ...divideQualified(achieved, required), kind: "plan" },
    ...("share" in target && {
      coverage: {
        ...divideQualified(achieved, { value: target.placeCount, qualifier: "exact" }),
        kind: "places" as const,
      },
    }),
    remaining,
    basis: [...new Set(points.flatMap((point) => point?.sources ?? []))],
    ...(baseline && { baseline }),
    ...(expected && { expected }),
    ...(pace && { pace }),
    ...(!isMet && lookAhead(kind, on, target.by, required, series, pace)),
  };
}
