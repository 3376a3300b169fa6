import { addMonths } from "../../day/add-months.js";
import type { Figure } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams, listStockSeries } from "../figure-facts.js";
import { jumpFactor, jumpMonths, jumpSmallestStart } from "../thresholds.js";

const isJump = (before: Figure, after: Figure): boolean =>
  Math.max(before.value, after.value) >= jumpFactor * Math.min(before.value, after.value) &&
  before.value >= jumpSmallestStart &&
  addMonths(before.asOf, jumpMonths) >= after.asOf;

/** A stock that is many times, or a small part of, what it was: a slipped digit or another unit. */
export const checkJumps: FigureCheck = (figures, context) =>
  listStockSeries(figures).flatMap((days) =>
    days.slice(1).flatMap((later, index) => {
      const earlier = days[index] ?? [];
      const [before, after] = [earlier[0], later[0]];
      // Of several sources on a day, one pair that is credible is enough.
      if (!before || !after || !earlier.every((a) => later.every((b) => isJump(a, b)))) return [];
      return [
        issueOf(
          "impossible-jump",
          {
            measure: after.measure,
            ...areaParams(after, context),
            before: before.value,
            beforeQualifier: before.qualifier,
            beforeDay: before.asOf,
            after: after.value,
            afterQualifier: after.qualifier,
            afterDay: after.asOf,
          },
          { figures: [before.id, after.id] },
        ),
      ];
    }),
  );
