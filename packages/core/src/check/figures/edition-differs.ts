import type { Day } from "../../day/day.js";
import { districtOf } from "../../figure/district-of.js";
import type { Figure } from "../../figure/figure.js";
import { periodOfFigure } from "../../figure/period-of-figure.js";
import { issueOf } from "../../issue/issue-of.js";
import { findEditionOn } from "../../place/find-edition-on.js";
import { findProvince } from "../../place/find-province.js";
import { getEdition } from "../../place/get-edition.js";
import { listEditionsIn } from "../../place/list-editions-in.js";
import { labelOn } from "../../place/label-on.js";
import { listPredecessors } from "../../place/list-predecessors.js";
import { listProvinces } from "../../place/list-provinces.js";
import type { Province } from "../../place/province.js";
import { unitLabel } from "../../place/unit-label.js";
import type { FigureCheck, FigureCheckContext } from "../figure-check.js";
import { areaParams, hasRealDay } from "../figure-facts.js";

/**
 * A province of an edition that did not hold on the figure's day, or on any of its period. Where the edition of that day has
 * a province of the same name it is probably the one that is meant, and so it is where the province
 * had not begun: nobody writes a name of the future. Else the old name is kept, and so is that of
 * a district: its province can only be one of the time of districts.
 */
export const checkEditions: FigureCheck = (figures, context) =>
  figures.flatMap((figure: Figure) => {
    const { gazetteer } = context;
    const province = findProvince(gazetteer, figure.place ?? "");
    const edition = findEditionOn(gazetteer, figure.asOf);
    if (!province || !edition || !hasRealDay(figure)) return [];
    const editions = listEditionsIn(gazetteer, periodOfFigure(figure));
    if (editions.some(({ id }) => id === province.edition)) return [];
    const name = labelOn(province, figure.asOf).short.vi;
    const stated = getEdition(gazetteer, province.edition);
    const isOfDistricts =
      districtOf(figure.part) !== undefined && stated.hasDistricts && !edition.hasDistricts;
    const hasNamesake =
      !isOfDistricts &&
      listProvinces(gazetteer, edition.id).some(
        (other) => labelOn(other, figure.asOf).short.vi === name,
      );
    const hasNotBegun = stated.from > figure.asOf;
    const then = hasNotBegun && !hasNamesake ? listOnLand(province, context, figure.asOf) : {};
    const params = {
      ...areaParams(figure, context),
      asOf: figure.asOf,
      editionVi: stated.name.vi,
      editionEn: stated.name.en,
      expectedVi: edition.name.vi,
      expectedEn: edition.name.en,
      ...then,
    };
    return hasNamesake || hasNotBegun
      ? [issueOf("edition-differs", params, { figures: [figure.id], suggestion: edition.id })]
      : [issueOf("place-not-on-day", params, { figures: [figure.id] })];
  });

/** What stood on a province's land before it: "tỉnh Thừa Thiên Huế". */
function listOnLand(
  { id }: Province,
  { gazetteer }: FigureCheckContext,
  day: Day,
): { readonly thenVi: string; readonly thenEn: string } {
  const labels = listPredecessors(gazetteer, id).map((part) => unitLabel(gazetteer, part, day));
  return {
    thenVi: labels.map(({ full }) => full.vi).join(", "),
    thenEn: labels.map(({ full }) => full.en).join(", "),
  };
}
