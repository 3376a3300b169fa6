import { combineQualifiers } from "./combine-qualifiers.js";
import type { Qualifier } from "./qualifier.js";
import type { Quantity } from "./quantity.js";

/** A sum that says how many of its parts nobody reported. */
export interface QualifiedSum extends Quantity {
  readonly missingCount: number;
}

/**
 * Adds counts with their qualifiers. A missing part (`undefined`) is not zero: it leaves the sum
 * incomplete and, because no count is below zero, at least what the others give.
 *
 * @example
 * sumQualified([{ value: 5000, qualifier: "over" }, { value: 7200, qualifier: "exact" }]);
 * // => { value: 12200, qualifier: "over", missingCount: 0 }
 * sumQualified([{ value: 7200, qualifier: "exact" }, undefined]);
 * // => { value: 7200, qualifier: "at-least", missingCount: 1 }
 */
export function sumQualified(parts: readonly (Quantity | undefined)[]): QualifiedSum {
  let value = 0;
  let missingCount = 0;
  let qualifier: Qualifier = "exact";
  for (const part of parts) {
    if (part) value += part.value;
    else missingCount += 1;
    qualifier = combineQualifiers(qualifier, part ? part.qualifier : "at-least");
  }
  return { value, qualifier, missingCount };
}
