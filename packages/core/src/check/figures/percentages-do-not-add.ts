import type { Figure } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams } from "../figure-facts.js";
import { listSharedWholes } from "../shared-whole.js";

/** 53,4 % and 48,7 % of one whole that the two parts fill. */
export const checkPercentSums: FigureCheck = (figures, context) =>
  listSharedWholes(figures)
    .filter(({ isSumComplete, isPercentComplete }) => isSumComplete && !isPercentComplete)
    .map(({ parts, whole, percents, percentSum }) => {
      const first = parts[0] as Figure;
      return issueOf(
        "percentages-do-not-add",
        {
          ...areaParams(first, context),
          asOf: first.asOf,
          of: whole,
          percentages: percents.map(({ text }) => `${text} %`).join(" + "),
          sum: percentSum,
        },
        { figures: parts.map(({ id }) => id) },
      );
    });
