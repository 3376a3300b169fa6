import type { Figure, FigureId } from "../figure/figure.js";
import type { IssueCode } from "../issue/catalogue.js";
import type { Issue } from "../issue/issue.js";
import type { FigureCheck, FigureCheckContext } from "./figure-check.js";
import { checkAges } from "./figures/age-base-differs.js";
import { checkClusterDays } from "./figures/cluster-not-on-day.js";
import { checkClusterSizes } from "./figures/cluster-size-differs.js";
import { checkDenominators } from "./figures/denominator-differs.js";
import { checkEditions } from "./figures/edition-differs.js";
import { checkFallingStocks } from "./figures/stock-falls.js";
import { checkFlowsAgainstStocks } from "./figures/flow-and-stocks-disagree.js";
import { checkFutureDays } from "./figures/future-day.js";
import { checkJumps } from "./figures/impossible-jump.js";
import { checkMembersPerClub } from "./figures/members-unlike-clubs.js";
import { checkNumerators } from "./figures/numerator-above-denominator.js";
import { checkParts } from "./figures/parts-above-whole.js";
import { checkPercentSums } from "./figures/percentages-do-not-add.js";
import { checkPlaceCounts } from "./figures/places-above-all.js";
import { checkPrintedPercents } from "./figures/share-differs-from-percent.js";
import { checkSchemeNumbers } from "./figures/scheme-number-unknown.js";
import { checkSources } from "./figures/sources-disagree.js";
import { checkStockOrFlow } from "./figures/stock-flow-mixed.js";
import { checkSums } from "./figures/parts-do-not-add.js";
import { checkWholeEditions } from "./figures/whole-edition-differs.js";

/** Every check of figures; each looks at all of them and knows nothing of the others. */
const figureChecks: readonly FigureCheck[] = [
  checkFutureDays,
  checkNumerators,
  checkDenominators,
  checkWholeEditions,
  checkPlaceCounts,
  checkClusterSizes,
  checkClusterDays,
  checkEditions,
  checkStockOrFlow,
  checkParts,
  checkSums,
  checkPercentSums,
  checkPrintedPercents,
  checkSources,
  checkFallingStocks,
  checkJumps,
  checkFlowsAgainstStocks,
  checkMembersPerClub,
  checkAges,
  checkSchemeNumbers,
];

/** An issue of the first code says all that one of the second would say of the same figures. */
const explains: readonly (readonly [IssueCode, IssueCode])[] = [
  ["percentages-do-not-add", "share-differs-from-percent"],
  ["parts-do-not-add", "share-differs-from-percent"],
  ["impossible-jump", "stock-falls"],
  ["numerator-above-denominator", "places-above-all"],
  ["denominator-differs", "places-above-all"],
  ["denominator-differs", "whole-edition-differs"],
];

/**
 * Everything that is wrong or questionable in figures, alone and beside each other. Errors block
 * publishing; warnings and notes are published with the figures. Nothing is computed from a
 * placeholder day, and different measures of a cluster are never compared.
 *
 * @example
 * const context = {
 *   gazetteer,
 *   clusters: [cluster2In2018],
 *   schemes,
 *   sources: publishedSources,
 *   asOf: "2025-11-25" as Day,
 * };
 * checkFigures(publishedFigures, context)[0]?.code; // => "cluster-size-differs"
 */
export function checkFigures(
  figures: readonly Figure[],
  context: FigureCheckContext,
): readonly Issue[] {
  const found = figureChecks.flatMap((check) => check(figures, context));
  return found.filter((issue) => !isExplained(issue, found)).map((issue) => locate(issue, context));
}

function isExplained(issue: Issue, found: readonly Issue[]): boolean {
  return explains.some(
    ([by, code]) =>
      issue.code === code &&
      found.some(
        (other) =>
          other.code === by &&
          (issue.figures ?? []).every((id) => other.figures?.includes(id) ?? false),
      ),
  );
}

/** Points at the row of the first figure an issue speaks of. */
function locate(issue: Issue, { cells }: FigureCheckContext): Issue {
  const first = issue.figures?.[0] as FigureId | undefined;
  const at = cells && first !== undefined && Object.hasOwn(cells, first) ? cells[first] : undefined;
  return at ? { ...issue, at } : issue;
}
