import type { Figure } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import { findEditionOn } from "../../place/find-edition-on.js";
import { findProvince } from "../../place/find-province.js";
import { getEdition } from "../../place/get-edition.js";
import { labelOn } from "../../place/label-on.js";
import { listProvinces } from "../../place/list-provinces.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams, hasRealDay } from "../figure-facts.js";

/**
 * A province of an edition that did not hold on the figure's day. Where the edition of that day has
 * a province of the same name it is probably the one that is meant; else the old name is kept.
 */
export const checkEditions: FigureCheck = (figures, context) =>
  figures.flatMap((figure: Figure) => {
    const { gazetteer } = context;
    const province = findProvince(gazetteer, figure.place ?? "");
    const edition = findEditionOn(gazetteer, figure.asOf);
    if (!province || !edition || !hasRealDay(figure) || province.edition === edition.id) return [];
    const name = labelOn(province, figure.asOf).short.vi;
    const hasNamesake = listProvinces(gazetteer, edition.id).some(
      (other) => labelOn(other, figure.asOf).short.vi === name,
    );
    const stated = getEdition(gazetteer, province.edition).name;
    const params = {
      ...areaParams(figure, context),
      asOf: figure.asOf,
      editionVi: stated.vi,
      editionEn: stated.en,
      expectedVi: edition.name.vi,
      expectedEn: edition.name.en,
    };
    return hasNamesake
      ? [issueOf("edition-differs", params, { figures: [figure.id], suggestion: edition.id })]
      : [issueOf("place-not-on-day", params, { figures: [figure.id] })];
  });
