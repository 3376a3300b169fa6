import type { Figure } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { MeasureId } from "../../measure/measures.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams, groupFigures, hasRealDay, isOfItself } from "../figure-facts.js";
import { intervalOf } from "../interval.js";

/** What can never be more than what: each is a part of it, or needs at least one of it. */
const wholesOf: Readonly<Partial<Record<MeasureId, readonly MeasureId[]>>> = {
  women: ["members"],
  members_60: ["members_55", "members"],
  members_55: ["members"],
  disadvantaged: ["members"],
  borrowers: ["members"],
  members_60_new_clubs: ["members_new_clubs"],
  clubs_all_areas: ["clubs"],
  clubs_income_fund: ["clubs"],
  communes_with_club: ["clubs"],
  provinces_with_club: ["clubs"],
};

/** Whether one figure counts something inside what the other counts. */
function isPartOf(part: Figure, whole: Figure): boolean {
  if (part === whole || isOfItself(whole)) return false;
  if (part.measure !== whole.measure) {
    const isOneArea =
      part.place === whole.place && part.cluster === whole.cluster && part.part === whole.part;
    return isOneArea && (wholesOf[part.measure]?.includes(whole.measure) ?? false);
  }
  if (whole.part !== undefined) return false;
  if (part.part !== undefined && part.place === whole.place && part.cluster === whole.cluster)
    return true;
  return whole.place === "country" && part.place !== "country";
}

/** More women than members, more clubs in a project than in its province, on one day. */
export const checkParts: FigureCheck = (figures, context) =>
  groupFigures(
    figures.filter(hasRealDay),
    ({ asOf, periodFrom }) => `${asOf} ${periodFrom ?? ""}`,
  ).flatMap((sameDay) =>
    sameDay.flatMap((part) =>
      sameDay
        .filter(
          (whole) => isPartOf(part, whole) && intervalOf(part).lowest > intervalOf(whole).highest,
        )
        .map((whole) =>
          issueOf(
            "parts-above-whole",
            {
              ...areaParams(part, context),
              asOf: part.asOf,
              partMeasure: part.measure,
              part: part.value,
              partQualifier: part.qualifier,
              wholeMeasure: whole.measure,
              whole: whole.value,
              wholeQualifier: whole.qualifier,
            },
            { figures: [part.id, whole.id] },
          ),
        ),
    ),
  );
