import { assertDay } from "../day/assert-day.js";
import { daysBetween } from "../day/days-between.js";
import { divideQualified, type QualifiedShare } from "../figure/divide-qualified.js";
import type { Quantity } from "../figure/quantity.js";
import { subtractQualified } from "../figure/subtract-qualified.js";
import type { Unbranded } from "../issue/unbranded.js";
import { assertCount } from "./assert-count.js";
import { isDated } from "./find-known.js";
import type { ProgressFigure } from "./progress-input.js";

/** A figure that is compared with one of another day. */
export interface ChangeFigure extends ProgressFigure {
  readonly place?: string | undefined;
  /** Of what counts places: the edition whose places they are. */
  readonly edition?: string | undefined;
}

/** What became of a measure between two days, both named. */
export interface Change {
  readonly kind: "change";
  readonly from: ChangeFigure;
  readonly to: ChangeFigure;
  /** Signed: a stock may fall. */
  readonly change: Quantity;
  readonly dayCount: number;
  /** The later number ÷ the earlier one; absent where there was nothing. */
  readonly ratio?: QualifiedShare;
}

/**
 * Two figures that do not make a change: of one day or of no certain day, of two places, or of
 * places of two editions.
 */
export interface NoChange {
  readonly kind: "not-comparable";
  readonly because: "day" | "place" | "edition";
}

/**
 * The change of one measure between two days. Nothing is compared across editions: a province of
 * the 63 and one of the 34 are two places, and what counts communes or provinces counts others
 * since 2025-07-01.
 *
 * @param from the earlier figure.
 * @throws {InvalidDayError} when a day is none.
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * const change = calculateChange(
 *   { value: 6521, qualifier: "exact", asOf: "2023-12-31" },
 *   { value: 8432, qualifier: "exact", asOf: "2024-12-31" },
 * );
 * change.kind === "change" && change.change; // => { value: 1911, qualifier: "exact" }
 */
export function calculateChange(
  from: Unbranded<ChangeFigure>,
  to: Unbranded<ChangeFigure>,
): Change | NoChange {
  assertChangeFigure(from);
  assertChangeFigure(to);
  if (from.place !== to.place) return { kind: "not-comparable", because: "place" };
  if (from.edition !== to.edition) return { kind: "not-comparable", because: "edition" };
  if (!isDated(from) || !isDated(to) || from.asOf >= to.asOf)
    return { kind: "not-comparable", because: "day" };
  return {
    kind: "change",
    from,
    to,
    change: subtractQualified(to, from),
    dayCount: daysBetween(from.asOf, to.asOf),
    ...(from.value > 0 && { ratio: divideQualified(to, from) }),
  };
}

function assertChangeFigure(figure: Unbranded<ChangeFigure>): asserts figure is ChangeFigure {
  assertCount(figure.value);
  assertDay(figure.asOf);
}
