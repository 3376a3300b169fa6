import type { Day, Period } from "../day/day.js";
import { yearOf } from "../day/year-of.js";
import type { DayBasis } from "../figure/figure.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { listEditionsIn } from "../place/list-editions-in.js";

/**
 * The day of a row as evidence for an edition: its last. There is none where the period lies in two
 * editions: "2025" says neither. Of a placeholder only the year is known (decision 0210).
 */
export function dayOfOneEdition(
  gazetteer: Gazetteer,
  period: Pick<Period, "first" | "last">,
  basis?: DayBasis,
): Day | undefined {
  const told = basis === "placeholder" ? yearOf(period.last) : period;
  // Of a single day there is nothing to ask, and most are: a register asks for each of its rows.
  if (told.first === told.last) return told.last;
  return listEditionsIn(gazetteer, told).length > 1 ? undefined : period.last;
}
