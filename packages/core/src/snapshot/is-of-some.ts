import type { Figure } from "../figure/figure.js";

/**
 * Whether a figure is the sum of some provinces of its area only. On another day others may tell, so
 * it makes no series with other figures, and no pace.
 */
export const isOfSome = ({ tally }: Pick<Figure, "tally">): boolean =>
  tally?.provinces !== undefined && tally.provinces.numerator < tally.provinces.denominator;
