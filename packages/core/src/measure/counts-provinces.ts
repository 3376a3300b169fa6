import type { MeasureId } from "./measures.js";

const measures: ReadonlySet<MeasureId> = new Set([
  "provinces_with_club",
  "plans_approved",
  "schemes_built",
]);

/** Whether a measure counts provinces; those that count places else count communes, whose number moves all the time. */
export const countsProvinces = (measure: MeasureId): boolean => measures.has(measure);
