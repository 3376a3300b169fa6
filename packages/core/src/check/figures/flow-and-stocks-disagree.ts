import { daysBetween } from "../../day/days-between.js";
import type { Figure } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";
import { areaKey, areaParams, hasRealDay, isFlow, isStock } from "../figure-facts.js";
import { intervalOf } from "../interval.js";
import { startWindowDays, unreportedDissolvedRatio } from "../thresholds.js";

/**
 * New clubs of a period and the clubs at its end imply how many there were at its start. A start
 * published lower cannot be; a higher one needs dissolutions, reported or in a credible number.
 */
export const checkFlowsAgainstStocks: FigureCheck = (figures, context) => {
  const usable = figures.filter(hasRealDay);
  const stocks = usable.filter((figure) => figure.measure === "clubs" && isStock(figure));
  return usable
    .filter((figure) => figure.measure === "new_clubs" && isFlow(figure))
    .flatMap((flow) => {
      const sameArea = stocks.filter((stock) => areaKey(stock) === areaKey(flow));
      const ends = sameArea.filter((stock) => stock.asOf === flow.asOf);
      const starts = sameArea.filter((stock) => isNearStart(stock, flow));
      return ends.flatMap((end) =>
        starts
          .filter((start) => disagree(start, flow, end, usable))
          .map((start) =>
            issueOf(
              "flow-and-stocks-disagree",
              {
                ...areaParams(flow, context),
                end: end.value,
                endQualifier: end.qualifier,
                endDay: end.asOf,
                added: flow.value,
                addedQualifier: flow.qualifier,
                from: flow.periodFrom ?? "",
                implied: end.value - flow.value,
                impliedQualifier:
                  end.qualifier === "exact" && flow.qualifier === "exact" ? "exact" : "about",
                start: start.value,
                startQualifier: start.qualifier,
                startDay: start.asOf,
              },
              { figures: [flow.id, end.id, start.id] },
            ),
          ),
      );
    });
};

function isNearStart(stock: Figure, flow: Figure): boolean {
  const { periodFrom } = flow;
  return (
    periodFrom !== undefined &&
    stock.asOf < flow.asOf &&
    Math.abs(daysBetween(periodFrom, stock.asOf)) <= startWindowDays
  );
}

function disagree(start: Figure, flow: Figure, end: Figure, figures: readonly Figure[]): boolean {
  const [first, added, last] = [intervalOf(start), intervalOf(flow), intervalOf(end)];
  const dissolved = figures
    .filter(
      (figure) =>
        figure.measure === "dissolved_clubs" &&
        areaKey(figure) === areaKey(flow) &&
        figure.periodFrom === flow.periodFrom &&
        figure.asOf === flow.asOf,
    )
    .map((figure) => intervalOf(figure).highest);
  const tolerated =
    dissolved.length > 0
      ? Math.max(...dissolved)
      : (first.lowest + added.lowest) * unreportedDissolvedRatio;
  const isTooFewAtStart = first.highest + added.highest < last.lowest;
  const isTooManyAtStart = first.lowest + added.lowest - tolerated > last.highest;
  return isTooFewAtStart || isTooManyAtStart;
}
