import type { Day } from "../day/day.js";
import type { Figure, FigureId, FigureTally, Whole } from "../figure/figure.js";
import { isMeasure } from "../measure/is-measure.js";
import { measures, type MeasureId } from "../measure/measures.js";
import { findProvince } from "../place/find-province.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { hasPlaceOn } from "../place/has-place-on.js";
import type { SourceId } from "../source/source.js";
import type { SchemeWindow } from "../scheme/scheme-windows.js";
import { findContributor } from "./contributor.js";
import type { RolledUpSum } from "./rolled-up.js";
import type { ContributorId } from "./tally.js";

export interface TalliedFigureContext {
  readonly gazetteer: Gazetteer;
  readonly schemes: readonly SchemeWindow[];
  /** The cut-off. */
  readonly asOf: Day;
  /** The sources of what a province's tables give, and of sums over several. */
  readonly sourcesOf: (sum: RolledUpSum) => readonly SourceId[];
}

/**
 * Rolled-up sums as figures of origin `tallied`, for the country, clusters and provinces. Left out
 * are sums of which nothing is known, measures that are not in the closed list (single areas, model
 * rules), communes, regions, what was counted in a window that had closed before the province was
 * there, plans for another scheme than that of the cut-off, and what is one published figure. A
 * figure is of the last day of its sum, what came in a closed window of its end.
 */
export function toTalliedFigures(
  sums: readonly RolledUpSum[],
  { gazetteer, schemes, asOf: cutOff, sourcesOf }: TalliedFigureContext,
): readonly Figure[] {
  return sums.flatMap((sum): Figure[] => {
    const { area, measure, lastDay } = sum;
    const where = "region" in area ? undefined : area;
    if (!where || !isMeasure(measure) || !lastDay || isUnknown(sum)) return [];
    if (isPublishedAlready(sum)) return [];
    const scheme = schemes.find(({ id }) => id === sum.scheme);
    if (sum.scheme !== undefined && !scheme) return [];
    const isStock = measures[measure].kind === "stock";
    // Plans are there on a day, each for its scheme: the figure is of the scheme of that day.
    if (scheme && isStock && !isOn(scheme, cutOff)) return [];
    const window = isStock ? undefined : scheme?.window;
    const counted = window && window.to < lastDay ? window.to : lastDay;
    // Members of the new clubs of a window are those of the last reports, not of its last day.
    const isOfReports = measure === "members_new_clubs" || measure === "members_60_new_clubs";
    const asOf = isOfReports ? lastDay : counted;
    const province = "place" in where ? findProvince(gazetteer, where.place) : undefined;
    const isCommune = "place" in where && !province && where.place !== "country";
    if (isCommune || (province && !hasPlaceOn(gazetteer, province.id, counted))) return [];
    if (window && asOf < window.from) return [];
    const of = wholeOf(sum);
    const tally = toFigureTally(sum, asOf);
    return [
      {
        id: toId(
          province?.code ?? ("place" in where ? where.place : where.cluster),
          measure,
          window && sum.scheme,
        ),
        measure,
        ...where,
        asOf,
        asOfPrecision: "day",
        asOfBasis: "stated",
        ...(window && { periodFrom: window.from }),
        value: sum.value,
        ...(of && { of }),
        qualifier: sum.qualifier,
        origin: "tallied",
        ...(Object.keys(tally).length > 0 && { tally }),
        sources: sourcesOf(sum),
      },
    ];
  });
}

/** One published figure, and nothing was added to it. */
const isPublishedAlready = ({ contributors }: RolledUpSum): boolean =>
  contributors.length === 1 && isOfFigures(contributors[0]);

const isOfFigures = (contributor: ContributorId | undefined): boolean =>
  contributor !== undefined && findContributor(contributor)?.kind === "figures";

const isOn = ({ window }: SchemeWindow, day: Day): boolean =>
  window.from <= day && day <= window.to;

/** Nobody told, though somebody should have. */
const isUnknown = ({ knownCount, expectedCount, undeterminedCount }: RolledUpSum): boolean =>
  knownCount === 0 && expectedCount + undeterminedCount > 0;

/** `20.new_clubs.1336`: short, and the same from build to build. In one file tallies are of one edition. */
const toId = (where: string, measure: MeasureId, scheme: string | undefined): FigureId =>
  [where, measure, ...(scheme === undefined ? [] : [scheme])].join(".") as FigureId;

/** What counts provinces is of all provinces of its area. */
function wholeOf({ measure, provinces }: RolledUpSum): Whole | undefined {
  const isOfProvinces =
    measure === "provinces_with_club" ||
    (measure === "plans_approved" && provinces.denominator > 1);
  return isOfProvinces ? { value: provinces.denominator, kind: "places" } : undefined;
}

function toFigureTally(sum: RolledUpSum, asOf: Day): FigureTally {
  const { firstDay, undeterminedCount, provinces, scheme, straddlingCount } = sum;
  // A published figure does not say which of its new clubs still exist: beside it the count would mislead.
  const isWithFigures = sum.contributors.some(isOfFigures);
  const { stillActiveCount, overlapCount } = isWithFigures ? {} : sum;
  return {
    ...(firstDay && firstDay < asOf && { firstDay }),
    ...(sum.missingCount > 0 && {
      knownCount: sum.knownCount,
      expectedCount: sum.expectedCount,
    }),
    ...(undeterminedCount > 0 && { undeterminedCount }),
    ...(provinces.denominator > 1 && { provinces }),
    ...(scheme !== undefined && { scheme }),
    ...(stillActiveCount !== undefined && { stillActiveCount }),
    ...(overlapCount !== undefined && { overlapCount }),
    ...(straddlingCount !== undefined && { straddlingCount }),
  };
}
