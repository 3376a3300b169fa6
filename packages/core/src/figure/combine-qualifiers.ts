import type { Qualifier } from "./qualifier.js";

const isHigher = (qualifier: Qualifier) => qualifier === "over" || qualifier === "at-least";
const isLower = (qualifier: Qualifier) => qualifier === "nearly" || qualifier === "at-most";

/**
 * What two numbers added up can claim (design, section 6): exact only when both are; one direction
 * gives that direction, the weaker word of two ("over" and "at least" are "at least"); both
 * directions, or any "about", are "about".
 *
 * @example
 * combineQualifiers("over", "exact"); // => "over"
 * combineQualifiers("over", "nearly"); // => "about"
 */
export function combineQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === "exact") return a;
  if (a === "exact") return b;
  if (isHigher(a) && isHigher(b)) return "at-least";
  return isLower(a) && isLower(b) ? "at-most" : "about";
}
