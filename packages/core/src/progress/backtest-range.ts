import { assertDay } from "../day/assert-day.js";
import { compareText } from "../text/compare-text.js";
import type { Day } from "../day/day.js";
import type { Unbranded } from "../issue/unbranded.js";
import { calculateOutlook } from "./calculate-outlook.js";
import { isDated } from "./find-known.js";
import type { Outlook } from "./outlook.js";
import type { ProgressFigure, ProgressKind } from "./progress-input.js";

/** Where the next published figure came: within the range, before its first day, after its last. */
export type BacktestOutcome = "hit" | "early" | "late";

/** What the range would have said on a figure's day of the next one, and what came. */
export interface BacktestStep {
  readonly figure: ProgressFigure;
  readonly next: ProgressFigure;
  readonly outlook: Outlook;
  /** Absent where there was no range to test: fewer than three paces, or no more clubs than before. */
  readonly outcome?: BacktestOutcome;
}

/**
 * Tries the range on what is known by now: on the day of each figure of a series it asks, of that
 * figure and those before it alone, when the number of the next one would be reached, and compares
 * with the day it came. A test of honesty, not of skill: the misses are shown with the hits.
 *
 * @param from of a flow: the first day that it counts.
 * @throws {InvalidDayError} when a day is none.
 *
 * @example
 * const clubs = (value: number, asOf: string) => ({ value, qualifier: "exact", asOf }) as const;
 * backtestRange("stock", [
 *   clubs(1458, "2018-06-30"), clubs(2985, "2019-12-31"), clubs(3500, "2021-09-30"),
 *   clubs(6521, "2023-12-31"), clubs(8432, "2024-12-31"),
 * ]).map(({ outcome }) => outcome ?? "none"); // => ["none", "none", "none", "early"]
 */
export function backtestRange(
  kind: ProgressKind,
  figures: readonly Unbranded<ProgressFigure>[],
  from?: string,
): readonly BacktestStep[] {
  const dated = figures.map((figure): ProgressFigure => {
    const { asOf } = figure;
    assertDay(asOf);
    return { ...figure, asOf };
  });
  const series = dated.filter(isDated).sort((a, b) => compareText(a.asOf, b.asOf));
  return series.slice(1).flatMap((next, index): BacktestStep[] => {
    const figure = series[index];
    if (!figure) return [];
    const outlook = calculateOutlook({
      kind,
      target: { value: next.value, ...(from && { from }) },
      achieved: figure,
      earlier: series.slice(0, index),
      on: figure.asOf,
    });
    const outcome = judgeStep(outlook, next.asOf);
    return [{ figure, next, outlook, ...(outcome && { outcome }) }];
  });
}

/** A range without a first day says that the number is not in sight at any pace seen. */
function judgeStep({ range }: Outlook, came: Day): BacktestOutcome | undefined {
  if (!range) return undefined;
  if (!range.first || came < range.first) return "early";
  return range.last && came > range.last ? "late" : "hit";
}
