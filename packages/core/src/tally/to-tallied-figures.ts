import type { Day } from "../day/day.js";
import type { Figure, FigureId, FigureTally, Whole } from "../figure/figure.js";
import { isMeasure } from "../measure/is-measure.js";
import type { MeasureId } from "../measure/measures.js";
import { findProvince } from "../place/find-province.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { hasPlaceOn } from "../place/has-place-on.js";
import type { PlaceId } from "../place/place.js";
import type { SourceId } from "../source/source.js";
import type { SchemeWindow } from "./place-event.js";
import type { RolledUpSum } from "./rolled-up.js";

export interface TalliedFigureContext {
  readonly gazetteer: Gazetteer;
  readonly schemes: readonly SchemeWindow[];
  /** The source of what a province's register gives, and of sums over several. */
  readonly sourceOf: (sum: RolledUpSum) => SourceId;
}

/**
 * Rolled-up sums as figures of origin `tallied`, for the country, clusters and provinces. Left out
 * are sums of which nothing is known, measures that are not in the closed list (single areas, model
 * rules), communes, regions, and what was counted in a window that had closed before the province
 * was there. A figure is of the last day of its sum, new clubs of a closed window of its end.
 */
export function toTalliedFigures(
  sums: readonly RolledUpSum[],
  { gazetteer, schemes, sourceOf }: TalliedFigureContext,
): readonly Figure[] {
  return sums.flatMap((sum): Figure[] => {
    const { area, measure, lastDay } = sum;
    const where = "region" in area ? undefined : area;
    if (!where || !isMeasure(measure) || !lastDay || isUnknown(sum)) return [];
    const window = schemes.find(({ id }) => id === sum.scheme)?.window;
    const counted = window && window.to < lastDay ? window.to : lastDay;
    // Members of the new clubs of a window are those of the last reports, not of its last day.
    const asOf = measure === "new_clubs" || measure === "dissolved_clubs" ? counted : lastDay;
    const province = "place" in where ? findProvince(gazetteer, where.place) : undefined;
    const isCommune = "place" in where && !province && where.place !== "country";
    if (isCommune || (province && !hasPlaceOn(gazetteer, province.id, counted))) return [];
    if (window && asOf < window.from) return [];
    const of = wholeOf(sum);
    const tally = toFigureTally(sum, asOf);
    return [
      {
        id: toId("place" in where ? where.place : where.cluster, measure, sum.scheme),
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
        sources: [sourceOf(sum)],
      },
    ];
  });
}

/** Nobody told, though somebody should have. */
const isUnknown = ({ knownCount, expectedCount, undeterminedCount }: RolledUpSum): boolean =>
  knownCount === 0 && expectedCount + undeterminedCount > 0;

const toId = (where: PlaceId | string, measure: MeasureId, scheme: string | undefined): FigureId =>
  [where, measure, ...(scheme === undefined ? [] : [scheme])].join(".") as FigureId;

function wholeOf({ measure, provinces }: RolledUpSum): Whole | undefined {
  return measure === "provinces_with_club"
    ? { value: provinces.denominator, kind: "places" }
    : undefined;
}

function toFigureTally(sum: RolledUpSum, asOf: Day): FigureTally {
  const { firstDay, undeterminedCount, provinces, scheme, straddlingCount } = sum;
  const { stillActiveCount, overlapCount } = sum;
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
