import type { Period } from "../day/day.js";
import { firstDayOf } from "../day/first-day-of.js";
import { yearOf } from "../day/year-of.js";
import type { Figure } from "./figure.js";

/** The days that a figure's day can mean. A placeholder tells a year at best (decision 0110). */
export const periodOfFigure = ({
  asOf,
  asOfPrecision,
  asOfBasis,
}: Pick<Figure, "asOf" | "asOfPrecision" | "asOfBasis">): Period =>
  asOfBasis === "placeholder"
    ? yearOf(asOf)
    : { first: firstDayOf(asOf, asOfPrecision), last: asOf, precision: asOfPrecision };
