import { combineQualifiers } from "./combine-qualifiers.js";
import { flipQualifier } from "./flip-qualifier.js";
import type { Qualifier } from "./qualifier.js";
import type { Quantity } from "./quantity.js";
import type { Share } from "./share.js";

/** A ratio of two counts, kept as two whole numbers, with what it can claim. */
export interface QualifiedShare extends Share {
  readonly qualifier: Qualifier;
}

/**
 * The ratio of two counts. The second speaks the other way round: 300 of "over 600" is nearly half.
 * An exact nothing is exactly nothing of any whole.
 *
 * @example
 * divideQualified({ value: 300, qualifier: "exact" }, { value: 600, qualifier: "over" });
 * // => { numerator: 300, denominator: 600, qualifier: "nearly" }
 */
export function divideQualified(part: Quantity, whole: Quantity): QualifiedShare {
  const isNothing = part.value === 0 && part.qualifier === "exact";
  return {
    numerator: part.value,
    denominator: whole.value,
    qualifier: isNothing
      ? "exact"
      : combineQualifiers(part.qualifier, flipQualifier(whole.qualifier)),
  };
}
