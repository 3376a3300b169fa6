import { firstDayOf } from "../../day/first-day-of.js";
import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";

/** A figure after the cut-off; one of a period only when the whole of it is after. */
export const checkFutureDays: FigureCheck = (figures, context) =>
  figures
    .filter(({ asOf, asOfPrecision }) => firstDayOf(asOf, asOfPrecision) > context.asOf)
    .map(({ asOf, id }) =>
      issueOf("future-day", { asOf, cutOff: context.asOf }, { figures: [id] }),
    );
