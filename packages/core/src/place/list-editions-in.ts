import type { Period } from "../day/day.js";
import type { Edition } from "./edition.js";
import type { Gazetteer } from "./gazetteer.js";

/** The editions that hold on some day of a period, earliest first; of a period that straddles a boundary more than one. */
export const listEditionsIn = (
  { editions }: Pick<Gazetteer, "editions">,
  { first, last }: Pick<Period, "first" | "last">,
): readonly Edition[] =>
  editions.filter(({ from, to }) => from <= last && (to === null || first <= to));
