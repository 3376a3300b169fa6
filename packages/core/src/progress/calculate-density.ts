import { assertDay } from "../day/assert-day.js";
import type { Day } from "../day/day.js";
import { divideQualified, type QualifiedShare } from "../figure/divide-qualified.js";
import type { Quantity } from "../figure/quantity.js";
import type { Unbranded } from "../issue/unbranded.js";
import { assertCount } from "./assert-count.js";
import type { ProgressFigure } from "./progress-input.js";

/** What clubs are counted against. An area must be the official one, never one measured on a map. */
export interface DensityBase extends Quantity {
  readonly kind: "communes" | "older-people" | "km2";
  /** It holds from this day on, and for no day before. */
  readonly asOf: Day;
  /** Of communes: whose. Their number was cut to a third on 2025-07-01. */
  readonly edition?: string | undefined;
}

/** So many for so many, kept as the two numbers until it is shown: 135 clubs for 124 communes. */
export interface Density extends QualifiedShare {
  readonly per: DensityBase["kind"];
  readonly asOf: Day;
  /** The day that the base was counted on. */
  readonly baseDay: Day;
  readonly edition?: string;
}

/**
 * Density (mật độ): clubs for communes, older people or square kilometres of one place. Undefined
 * where the base is of a later day than the figure, or is nothing.
 *
 * @throws {InvalidDayError} when a day is none.
 * @throws RangeError for a value that is no whole number from 0 up.
 *
 * @example
 * calculateDensity(
 *   { value: 135, qualifier: "exact", asOf: "2025-11-13" },
 *   { value: 124, qualifier: "exact", kind: "communes", asOf: "2025-07-01" },
 * );
 * // => { numerator: 135, denominator: 124, qualifier: "exact", per: "communes", … }
 */
export function calculateDensity(
  { value, qualifier, asOf }: Unbranded<ProgressFigure>,
  base: Unbranded<DensityBase>,
): Density | undefined {
  const { asOf: baseDay } = base;
  assertDay(asOf);
  assertDay(baseDay);
  assertCount(value);
  assertCount(base.value);
  if (base.value === 0 || baseDay > asOf) return undefined;
  return {
    ...divideQualified({ value, qualifier }, base),
    per: base.kind,
    asOf,
    baseDay,
    ...(base.edition && { edition: base.edition }),
  };
}
