export { isMeasure } from "./is-measure.js";
export { measures, type MeasureId, type MeasureKind, type MeasureUnit } from "./measures.js";
