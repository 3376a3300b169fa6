import type { Figure } from "../../figure/figure.js";
import type { Issue } from "../../issue/issue.js";
import { issueOf } from "../../issue/issue-of.js";
import type { PlaceId } from "../../place/place.js";
import type { FigureCheck, FigureCheckContext } from "../figure-check.js";
import { areaParams, groupFigures, hasRealDay, isOfItself } from "../figure-facts.js";
import { areApart, intervalOf } from "../interval.js";
import { listSharedWholes } from "../shared-whole.js";

/**
 * Parts that are complete and still do not make their whole: all provinces of an edition or a
 * cluster beside its total, or parts of one sentence whose percentages make 100.
 */
export const checkSums: FigureCheck = (figures, context) => [
  ...groupFigures(
    figures.filter((figure) => hasRealDay(figure) && !figure.part && !isOfItself(figure)),
    ({ measure, asOf, periodFrom }) => `${measure} ${asOf} ${periodFrom ?? ""}`,
  ).flatMap((facts) => checkPlaces(facts, context)),
  ...listSharedWholes(figures)
    .filter(({ isPercentComplete, isSumComplete }) => isPercentComplete && !isSumComplete)
    .map(({ parts, whole }) => doNotAdd(parts, parts[0] as Figure, whole, context)),
];

function checkPlaces(facts: readonly Figure[], context: FigureCheckContext): readonly Issue[] {
  const { editions, provinces } = context.gazetteer;
  const complete: readonly (readonly [(figure: Figure) => boolean, readonly PlaceId[]])[] = [
    ...editions.map(
      (edition) =>
        [
          (figure: Figure) => figure.place === "country",
          provinces.filter((province) => province.edition === edition.id).map(({ id }) => id),
        ] as const,
    ),
    ...context.clusters
      .filter(({ members, statedSize }) => members.length === statedSize)
      .map(({ id, members }) => [(figure: Figure) => figure.cluster === id, members] as const),
  ];
  return complete.flatMap(([isWhole, places]) => {
    const parts = places.map((place) => facts.filter((figure) => figure.place === place));
    // Of several figures of one place none is chosen here: `sources-disagree` speaks of them.
    if (places.length === 0 || parts.some((part) => part.length !== 1)) return [];
    const all = parts.flat();
    const sum = {
      lowest: all.reduce((total, part) => total + intervalOf(part).lowest, 0),
      highest: all.reduce((total, part) => total + intervalOf(part).highest, 0),
    };
    return facts
      .filter((figure) => isWhole(figure) && areApart(sum, intervalOf(figure)))
      .map((whole) => doNotAdd(all, whole, whole.value, context, [whole]));
  });
}

function doNotAdd(
  parts: readonly Figure[],
  about: Figure,
  whole: number,
  context: FigureCheckContext,
  others: readonly Figure[] = [],
): Issue {
  return issueOf(
    "parts-do-not-add",
    {
      ...areaParams(about, context),
      asOf: about.asOf,
      sum: parts.reduce((total, { value }) => total + value, 0),
      whole,
    },
    { figures: [...others, ...parts].map(({ id }) => id) },
  );
}
