import { assertDay } from "../day/assert-day.js";
import type { Province, UnitLabel } from "./province.js";

/** The label of a province that holds on a day; the first or the last one outside its days. */
export function labelOn({ labels }: Pick<Province, "labels">, day: string): UnitLabel {
  assertDay(day);
  return labels.reduce((label, next) => (next.from <= day ? next : label));
}
