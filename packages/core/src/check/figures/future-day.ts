import type { Day, DayPrecision } from "../../day/day.js";
import { addMonths } from "../../day/add-months.js";
import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";

const monthCounts: Readonly<Record<Exclude<DayPrecision, "day">, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The first day that a figure's day can mean: "2026" begins on 1 January. */
function firstDayOf(asOf: Day, precision: DayPrecision): Day {
  if (precision === "day") return asOf;
  return addMonths(`${asOf.slice(0, 8)}01` as Day, 1 - monthCounts[precision]);
}

/** A figure after the cut-off; one of a period only when the whole of it is after. */
export const checkFutureDays: FigureCheck = (figures, context) =>
  figures
    .filter(({ asOf, asOfPrecision }) => firstDayOf(asOf, asOfPrecision) > context.asOf)
    .map(({ asOf, id }) =>
      issueOf("future-day", { asOf, cutOff: context.asOf }, { figures: [id] }),
    );
