import { daysBetween } from "../day/days-between.js";
import type { Day } from "../day/day.js";
import type { Figure, FigureId, Whole } from "../figure/figure.js";
import { sumQualified } from "../figure/sum-qualified.js";
import { measures, type MeasureId } from "../measure/measures.js";
import { findProvince } from "../place/find-province.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { listPredecessors } from "../place/list-predecessors.js";
import { listProvinces } from "../place/list-provinces.js";
import type { PlaceId } from "../place/place.js";
import { assertLaterEdition } from "./to-edition.js";
import { farthestPartDays } from "./thresholds.js";

/** A figure of a province of a later edition, told from those of the provinces it was formed from. */
export interface RegroupedFigure extends Pick<
  Figure,
  "measure" | "part" | "periodFrom" | "asOf" | "value" | "of" | "qualifier" | "sources"
> {
  readonly place: PlaceId;
  /** The first of the days that its parts speak of; `asOf` is the last. */
  readonly firstDay: Day;
  /** The figures that were added up, one of each part. */
  readonly figures: readonly FigureId[];
}

/** Why figures of the parts do not make one of the merged province. */
export interface FigureNotDerivable extends Pick<Figure, "measure" | "part" | "periodFrom"> {
  readonly place: PlaceId;
  /** `not-additive`: places with a club, plans: the communes changed, and a plan is of one province. */
  readonly reason: "parts-missing" | "days-apart" | "not-additive";
  /** The parts that lack; of days apart those that are older than the newest. */
  readonly lacks: readonly PlaceId[];
  readonly figures: readonly FigureId[];
}

export interface RegroupedFigures {
  readonly figures: readonly RegroupedFigure[];
  readonly notDerivable: readonly FigureNotDerivable[];
}

/** Figures that may be added: of one measure, part of a place and period. */
type Group = Pick<Figure, "measure" | "part" | "periodFrom"> & { readonly figures: Figure[] };

/**
 * Tells figures of provinces by those of a later edition (design, section 8): a sum needs a figure
 * of every part, of the same measure, kind and period, on days within 31 days of each other. A
 * province that did not change carries its figures over. A series is regrouped day by day.
 *
 * @param figures One of each fact: those that are shown. From a placeholder day nothing is computed.
 * @throws {RegroupDirectionError} when the edition is an earlier one.
 * @example
 * const { figures, notDerivable } = regroupFigures(publishedFigures, gazetteer, "vn63", "vn34");
 * figures.find(({ place, measure }) => place === "vn34:40" && measure === "clubs")?.place; // => "vn34:40"
 * notDerivable.find(({ place, measure }) => place === "vn34:25" && measure === "clubs")?.lacks;
 * // => ["vn63:25", "vn63:26"]
 */
export function regroupFigures(
  figures: readonly Figure[],
  gazetteer: Gazetteer,
  from: string,
  to: string,
): RegroupedFigures {
  assertLaterEdition(gazetteer, from, to);
  const usable = figures.filter(
    ({ place, asOfBasis }) =>
      place !== undefined &&
      asOfBasis !== "placeholder" &&
      findProvince(gazetteer, place)?.edition === from,
  );
  const result: { figures: RegroupedFigure[]; notDerivable: FigureNotDerivable[] } = {
    figures: [],
    notDerivable: [],
  };
  for (const { id: place } of listProvinces(gazetteer, to)) {
    const parts = listPredecessors(gazetteer, place);
    const ofParts = usable.filter((figure) => figure.place && parts.includes(figure.place));
    for (const group of listGroups(ofParts)) {
      const { figures: found, ...subject } = group;
      const obstacle = findObstacle(group, parts);
      const sums = obstacle ? [] : listSums(group, parts, place);
      result.figures.push(...sums);
      if (sums.length > 0) continue;
      result.notDerivable.push({
        place,
        ...subject,
        ...(obstacle ?? { reason: "days-apart", lacks: listOlderParts(found) }),
        figures: found.map(({ id }) => id),
      });
    }
  }
  return result;
}

function listGroups(figures: readonly Figure[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const { measure, part, periodFrom } = figure;
    const key = JSON.stringify([measure, part, periodFrom]);
    const group = groups.get(key) ?? {
      measure,
      ...(part !== undefined && { part }),
      ...(periodFrom && { periodFrom }),
      figures: [],
    };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Communes were redrawn in 2025 in every province; a plan of one province is none of a merged one. */
function isAdditive(measure: MeasureId, partCount: number): boolean {
  const { unit } = measures[measure];
  return unit !== "places" && (unit !== "plans" || partCount === 1);
}

function findObstacle(
  { measure, figures }: Group,
  parts: readonly PlaceId[],
): Pick<FigureNotDerivable, "reason" | "lacks"> | undefined {
  if (!isAdditive(measure, parts.length)) return { reason: "not-additive", lacks: [] };
  const lacks = parts.filter((part) => !figures.some(({ place }) => place === part));
  return lacks.length > 0 ? { reason: "parts-missing", lacks } : undefined;
}

/** A sum for each day on which every part has a figure close enough; each figure is used once at most. */
function listSums(
  { figures, ...subject }: Group,
  parts: readonly PlaceId[],
  place: PlaceId,
): readonly RegroupedFigure[] {
  const byPart = parts.map((part) => figures.filter((figure) => figure.place === part));
  // The part that tells least often sets the days.
  const anchors = byPart.reduce((least, each) => (each.length < least.length ? each : least));
  const used = new Set<FigureId>();
  return [...anchors].sort(byDay).flatMap((anchor): readonly RegroupedFigure[] => {
    const chosen = byPart.map((ofPart) =>
      ofPart === anchors
        ? anchor
        : [...ofPart]
            .sort(byDay)
            .filter(({ id }) => !used.has(id))
            .reduce<Figure | undefined>(
              (best, each) =>
                best && distance(best, anchor) <= distance(each, anchor) ? best : each,
              undefined,
            ),
    );
    const found = chosen.filter((figure) => figure !== undefined);
    const days = found.map(({ asOf }) => asOf).sort();
    const [firstDay, asOf] = [days[0], days.at(-1)];
    if (found.length < parts.length || !firstDay || !asOf) return [];
    if (daysBetween(firstDay, asOf) > farthestPartDays) return [];
    for (const { id } of found) used.add(id);
    const { value, qualifier } = sumQualified(found);
    const of = sumWholes(found);
    return [
      {
        place,
        ...subject,
        asOf,
        firstDay,
        value,
        ...(of && { of }),
        qualifier,
        sources: [...new Set(found.flatMap(({ sources }) => sources))],
        figures: found.map(({ id }) => id),
      },
    ];
  });
}

/** The whole of a sum is the sum of the wholes, never an average of shares; none where one lacks. */
function sumWholes(figures: readonly Figure[]): Whole | undefined {
  const kind = figures[0]?.of?.kind;
  if (!kind || kind === "places" || figures.some(({ of }) => of?.kind !== kind)) return undefined;
  return { value: figures.reduce((sum, { of }) => sum + (of?.value ?? 0), 0), kind };
}

/** The parts whose last figure lies too far before the newest of all. */
function listOlderParts(figures: readonly Figure[]): readonly PlaceId[] {
  const newest = figures.map(({ asOf }) => asOf).reduce((a, b) => (a > b ? a : b));
  const last = new Map<PlaceId, Day>();
  for (const { place, asOf } of figures) {
    if (place && asOf > (last.get(place) ?? "")) last.set(place, asOf);
  }
  return [...last]
    .filter(([, day]) => daysBetween(day, newest) > farthestPartDays)
    .map(([place]) => place);
}

const byDay = (a: Figure, b: Figure) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0);
const distance = (a: Figure, b: Figure) => Math.abs(daysBetween(a.asOf, b.asOf));
