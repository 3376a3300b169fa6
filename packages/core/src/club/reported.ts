import type { Quantity } from "../figure/quantity.js";

/** Why a number is not there: nobody told it, it does not apply, it is kept back, or it cannot be read. */
export const missingReasons = ["not-reported", "not-applicable", "withheld", "unreadable"] as const;
export type MissingReason = (typeof missingReasons)[number];

/** What stands in the place of a value. */
export interface MissingValue {
  readonly missing: MissingReason;
}

/** A number as reported, with its word (`exact` when none stood there), or the reason why there is none. */
export type Reported = Quantity | MissingValue;

/**
 * Whether a reported number or list is missing.
 *
 * @example
 * isMissing({ missing: "not-reported" }); // => true
 * isMissing({ value: 0, qualifier: "exact" }); // => false
 */
export const isMissing = (reported: object): reported is MissingValue => "missing" in reported;
