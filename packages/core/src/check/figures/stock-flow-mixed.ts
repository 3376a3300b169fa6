import { issueOf } from "../../issue/issue-of.js";
import { measures } from "../../measure/measures.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams } from "../figure-facts.js";

/** A stock that is given for a period: 330,000 "members" from 2020 to 2025 are those of the new clubs. */
export const checkStockOrFlow: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const { measure, periodFrom, asOf, value, qualifier, id } = figure;
    if (measures[measure].kind !== "stock" || periodFrom === undefined) return [];
    return [
      issueOf(
        "stock-flow-mixed",
        {
          measure,
          ...areaParams(figure, context),
          value,
          valueQualifier: qualifier,
          from: periodFrom,
          asOf,
        },
        { figures: [id] },
      ),
    ];
  });
