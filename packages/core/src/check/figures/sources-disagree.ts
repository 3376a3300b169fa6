import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";
import {
  areaKey,
  areaParams,
  groupFigures,
  hasRealDay,
  isOfItself,
  sourceTitle,
} from "../figure-facts.js";
import { areApart, intervalOf } from "../interval.js";

/** One fact, two numbers that cannot both be true; "over 5,000" and 5,200 can. */
export const checkSources: FigureCheck = (figures, context) =>
  groupFigures(
    figures.filter((figure) => hasRealDay(figure) && !isOfItself(figure)),
    (figure) => `${figure.measure} ${areaKey(figure)} ${figure.asOf} ${figure.periodFrom ?? ""}`,
  ).flatMap((facts) =>
    facts.flatMap((a, index) =>
      facts
        .slice(index + 1)
        .filter((b) => areApart(intervalOf(a), intervalOf(b)))
        .map((b) =>
          issueOf(
            "sources-disagree",
            {
              measure: a.measure,
              ...areaParams(a, context),
              asOf: a.asOf,
              sourceA: sourceTitle(a, context),
              valueA: a.value,
              valueAQualifier: a.qualifier,
              sourceB: sourceTitle(b, context),
              valueB: b.value,
              valueBQualifier: b.qualifier,
            },
            { figures: [a.id, b.id] },
          ),
        ),
    ),
  );
