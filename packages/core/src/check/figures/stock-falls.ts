import type { Figure } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { MeasureId } from "../../measure/measures.js";
import type { FigureCheck } from "../figure-check.js";
import { areaKey, areaParams, isFlow, listStockSeries } from "../figure-facts.js";
import { intervalOf } from "../interval.js";

/** What falls only when clubs are dissolved or papers withdrawn; members leave and die. */
const keptUp: ReadonlySet<MeasureId> = new Set([
  "clubs",
  "communes_with_club",
  "provinces_with_club",
  "plans_approved",
  "schemes_built",
]);

/** Fewer clubs than before, and no dissolutions reported in between that explain it. */
export const checkFallingStocks: FigureCheck = (figures, context) =>
  listStockSeries(figures)
    .filter(([first]) => first?.[0] && keptUp.has(first[0].measure))
    .flatMap((days) =>
      days.slice(1).flatMap((later, index) => {
        // Of several sources on a day, one pair that does not fall is enough.
        const highest = later.reduce((a, b) =>
          intervalOf(b).highest > intervalOf(a).highest ? b : a,
        );
        const lowest = (days[index] ?? []).reduce((a, b) =>
          intervalOf(b).lowest < intervalOf(a).lowest ? b : a,
        );
        const fall = intervalOf(lowest).lowest - intervalOf(highest).highest;
        if (fall <= 0 || isExplained(fall, lowest, highest, figures)) return [];
        return [
          issueOf(
            "stock-falls",
            {
              measure: highest.measure,
              ...areaParams(highest, context),
              before: lowest.value,
              beforeQualifier: lowest.qualifier,
              beforeDay: lowest.asOf,
              after: highest.value,
              afterQualifier: highest.qualifier,
              afterDay: highest.asOf,
            },
            { figures: [lowest.id, highest.id] },
          ),
        ];
      }),
    );

function isExplained(
  fall: number,
  before: Figure,
  after: Figure,
  figures: readonly Figure[],
): boolean {
  const dissolved = figures.filter(
    (figure) =>
      figure.measure === "dissolved_clubs" &&
      isFlow(figure) &&
      areaKey(figure) === areaKey(after) &&
      (figure.periodFrom ?? "") <= after.asOf &&
      figure.asOf > before.asOf,
  );
  return dissolved.reduce((sum, figure) => sum + intervalOf(figure).highest, 0) >= fall;
}
