import type { Qualifier } from "./qualifier.js";

const opposites = {
  exact: "exact",
  over: "nearly",
  "at-least": "at-most",
  nearly: "over",
  "at-most": "at-least",
  about: "about",
} as const satisfies Record<Qualifier, Qualifier>;

/**
 * The word for a number once it is taken away or divided by: the more there is of it, the less
 * remains.
 *
 * @example
 * flipQualifier("over"); // => "nearly"
 */
export function flipQualifier(qualifier: Qualifier): Qualifier {
  return opposites[qualifier];
}
