import { combineQualifiers } from "./combine-qualifiers.js";
import { flipQualifier } from "./flip-qualifier.js";
import type { Quantity } from "./quantity.js";

/**
 * What remains of the first number without the second. The second speaks the other way round:
 * 3,500 less "nearly 3,000" is over 500.
 *
 * @example
 * subtractQualified({ value: 3500, qualifier: "exact" }, { value: 3000, qualifier: "nearly" });
 * // => { value: 500, qualifier: "over" }
 */
export function subtractQualified(from: Quantity, taken: Quantity): Quantity {
  return {
    value: from.value - taken.value,
    qualifier: combineQualifiers(from.qualifier, flipQualifier(taken.qualifier)),
  };
}
