import { issueOf } from "../../issue/issue-of.js";
import { countProvincesOf } from "../count-provinces-of.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams } from "../figure-facts.js";

/** 63 provinces in 2018, 34 since July 2025, and never 65; of a cluster as many as it is stated to have. */
export const checkDenominators: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const { of, measure, asOf, id } = figure;
    if (of?.kind !== "places") return [];
    const counts = countProvincesOf(figure, context);
    if (counts.length === 0 || counts.includes(of.value)) return [];
    return [
      issueOf(
        "denominator-differs",
        {
          measure,
          ...areaParams(figure, context),
          asOf,
          of: of.value,
          expectedVi: counts.join(" hoặc "),
          expectedEn: counts.join(" or "),
        },
        { figures: [id] },
      ),
    ];
  });
