export { isMeasure } from "./is-measure.js";
export { measures, type MeasureId } from "./measures.js";
