import { issueOf } from "../../issue/issue-of.js";
import { countProvincesOf } from "../count-provinces-of.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams } from "../figure-facts.js";
import { intervalOf } from "../interval.js";

/** 65 provinces with a club, of 63 that there were; also where no whole stands beside the number. */
export const checkPlaceCounts: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const { measure, value, qualifier, asOf, id } = figure;
    const counts = countProvincesOf(figure, context);
    const most = Math.max(...counts);
    if (counts.length === 0 || intervalOf(figure).lowest <= most) return [];
    return [
      issueOf(
        "places-above-all",
        {
          measure,
          ...areaParams(figure, context),
          asOf,
          value,
          valueQualifier: qualifier,
          expected: most,
        },
        { figures: [id] },
      ),
    ];
  });
