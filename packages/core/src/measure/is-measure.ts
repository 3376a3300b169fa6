import { measures, type MeasureId } from "./measures.js";

/**
 * Whether a text is the id of a measure.
 *
 * @example
 * isMeasure("clubs"); // => true
 * isMeasure("toString"); // => false
 */
export function isMeasure(text: string): text is MeasureId {
  return Object.hasOwn(measures, text);
}
