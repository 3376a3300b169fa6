import { issueOf } from "../../issue/issue-of.js";
import { measures } from "../../measure/measures.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams } from "../figure-facts.js";

/**
 * 64 of 63. Of a plan more than all is possible (41 of 30); what was added in a period and
 * exceeds its whole is most likely of a plan too: see `plan-ratio-as-share`.
 */
export const checkNumerators: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const { of, measure, value, qualifier, asOf, id } = figure;
    if (!of || of.kind === "plan" || value <= of.value) return [];
    return [
      issueOf(
        measures[measure].kind === "flow" ? "plan-ratio-as-share" : "numerator-above-denominator",
        {
          measure,
          ...areaParams(figure, context),
          asOf,
          value,
          valueQualifier: qualifier,
          of: of.value,
        },
        { figures: [id] },
      ),
    ];
  });
