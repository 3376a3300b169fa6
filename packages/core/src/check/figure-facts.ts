import type { Figure } from "../figure/figure.js";
import { measures } from "../measure/measures.js";
import { findProvince } from "../place/find-province.js";
import { labelOn } from "../place/label-on.js";
import { countryId } from "../place/place.js";
import type { Bilingual } from "../text/bilingual.js";
import type { Language } from "../text/language.js";
import type { FigureCheckContext } from "./figure-check.js";

/** Same key, same place or cluster, and the same part of it. */
export const areaKey = (figure: Figure): string =>
  JSON.stringify([figure.place ?? null, figure.cluster ?? null, figure.part ?? null]);

/** Whether a figure holds on a day. One that is given for a period does not, whatever its measure. */
export const isStock = (figure: Figure): boolean =>
  measures[figure.measure].kind !== "flow" && figure.periodFrom === undefined;

export const isFlow = (figure: Figure): boolean =>
  measures[figure.measure].kind === "flow" && figure.periodFrom !== undefined;

/** From a placeholder day nothing is computed. */
export const hasRealDay = (figure: Figure): boolean => figure.asOfBasis !== "placeholder";

/** "20 of 43 members" counted as members is a part of the members and never their number. */
export const isOfItself = (figure: Figure): boolean =>
  figure.of !== undefined && figure.of.kind === figure.measure;

/** What a part is called in a sentence: `club:Hải Xuân` is the club Hải Xuân. */
const partWords: Readonly<Record<string, Bilingual>> = {
  project: { vi: "dự án", en: "project" },
  district: { vi: "huyện, quận", en: "district" },
  club: { vi: "câu lạc bộ", en: "club" },
};

function partName(part: string, language: Language): string {
  const separator = part.indexOf(":");
  const word = partWords[part.slice(0, separator)]?.[language];
  return word === undefined ? part : `${word} ${part.slice(separator + 1)}`;
}

/** The name of a figure's place or cluster, and of the part of it, for sentences. */
export function areaParams(
  figure: Figure,
  context: FigureCheckContext,
): { readonly placeVi: string; readonly placeEn: string } {
  const name =
    figure.place === countryId
      ? context.gazetteer.country.full
      : (context.clusters.find(({ id }) => id === figure.cluster)?.name ??
        provinceName(figure, context));
  const inLanguage = (language: Language): string =>
    [
      name?.[language] ?? figure.place ?? figure.cluster ?? "",
      ...(figure.part === undefined ? [] : [partName(figure.part, language)]),
    ].join(", ");
  return { placeVi: inLanguage("vi"), placeEn: inLanguage("en") };
}

function provinceName(figure: Figure, { gazetteer }: FigureCheckContext): Bilingual | undefined {
  const province = findProvince(gazetteer, figure.place ?? "");
  return province && labelOn(province, figure.asOf).short;
}

/** Figures that share a key, in the order they came. */
export function groupFigures(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

/** A series of one stock, a day after the other; figures of one day stand together. */
export function listStockSeries(
  figures: readonly Figure[],
): readonly (readonly (readonly Figure[])[])[] {
  const stocks = figures.filter(
    (figure) => isStock(figure) && hasRealDay(figure) && !isOfItself(figure),
  );
  return groupFigures(stocks, (figure) => `${figure.measure} ${areaKey(figure)}`).map((series) =>
    [...groupFigures(series, ({ asOf }) => asOf)].sort(([a], [b]) =>
      a && b && a.asOf < b.asOf ? -1 : 1,
    ),
  );
}

/** The title of a figure's first source. */
export const sourceTitle = (figure: Figure, context: FigureCheckContext): string =>
  context.sources.find(({ id }) => id === figure.sources[0])?.title ?? "?";
