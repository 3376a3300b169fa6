import { listWholeEditions } from "../../figure/list-whole-editions.js";
import { issueOf } from "../../issue/issue-of.js";
import { countsProvinces } from "../../measure/counts-provinces.js";
import type { EditionId } from "../../place/place.js";
import type { Bilingual } from "../../text/bilingual.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams } from "../figure-facts.js";

/** 63 provinces of the time of 34, or a cluster's share of another edition than its members'. */
export const checkWholeEditions: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const { of, measure, asOf, id } = figure;
    // Communes may be told by an old list; provinces and the members of a cluster may not.
    const isOfProvinces = figure.cluster !== undefined || countsProvinces(measure);
    if (of?.kind !== "places" || of.edition === undefined || !isOfProvinces) return [];
    const possible = listWholeEditions(figure, of.value, context);
    const [only] = possible;
    if (possible.length === 0 || possible.includes(of.edition)) return [];
    const nameOf = (edition: EditionId): Bilingual =>
      context.gazetteer.editions.find(({ id }) => id === edition)?.name ?? {
        vi: edition,
        en: edition,
      };
    const names = possible.map(nameOf);
    return [
      issueOf(
        "whole-edition-differs",
        {
          measure,
          ...areaParams(figure, context),
          asOf,
          of: of.value,
          editionVi: nameOf(of.edition).vi,
          editionEn: nameOf(of.edition).en,
          expectedVi: names.map(({ vi }) => vi).join(" hoặc "),
          expectedEn: names.map(({ en }) => en).join(" or "),
        },
        { figures: [id], ...(only && names.length === 1 ? { suggestion: only } : {}) },
      ),
    ];
  });
