import type { Figure } from "../figure/figure.js";
import type { Issue } from "../issue/issue.js";
import { issueOf } from "../issue/issue-of.js";
import { findProvince } from "../place/find-province.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { labelOn } from "../place/label-on.js";
import { countryId, type PlaceId } from "../place/place.js";
import type { Bilingual } from "../text/bilingual.js";
import { StraddlingTable } from "./straddling-table.js";
import type { RolledUpTally } from "./rolled-up.js";
import type { Tally, TallyEvent } from "./tally.js";
import type { TallyMeasureId } from "./tally-measures.js";
import { farthestPartDays } from "./thresholds.js";

const eventWords = {
  founded: { vi: "câu lạc bộ ghi ngày thành lập", en: "clubs were founded" },
  dissolved: { vi: "câu lạc bộ ghi ngày giải thể", en: "clubs were dissolved" },
  trained: { vi: "hội nghị tập huấn ghi ngày", en: "trainings were held" },
} as const satisfies Readonly<Record<TallyEvent, Bilingual>>;

const measureOf = {
  founded: "new_clubs",
  dissolved: "dissolved_clubs",
  trained: "trainings",
} as const satisfies Readonly<Record<TallyEvent, TallyMeasureId>>;

/**
 * What a reader of tallied figures must know of what they leave out, for the country as a whole:
 * events counted in no window or told across the boundary of an edition, and merged provinces that
 * their parts do not make. No club is named.
 *
 * Issues: `event-straddles-window`, `event-straddles-edition`, `regroup-parts-missing`, `regroup-days-apart`.
 *
 * @param figures The tallied figures, to point at.
 */
export function listTallyNotes(
  tally: Tally,
  { notDerivable }: RolledUpTally,
  figures: readonly Figure[],
  gazetteer: Gazetteer,
): readonly Issue[] {
  const straddling = new StraddlingTable();
  for (const { eventCount, ...event } of tally.contributions.flatMap((each) => each.straddling)) {
    straddling.add({ ...event, place: countryId }, eventCount);
  }
  const { full } = gazetteer.country;
  return [
    ...straddling.list().map(({ event, boundary, schemes, first, last, eventCount }) => {
      const measure = measureOf[event];
      return issueOf(
        // The boundary of an edition lies between no schemes.
        schemes.length > 0 ? "event-straddles-window" : "event-straddles-edition",
        {
          placeVi: full.vi,
          placeEn: full.en,
          eventVi: eventWords[event].vi,
          eventEn: eventWords[event].en,
          eventCount,
          first,
          last,
          boundary,
        },
        pointAt(
          figures.filter(
            ({ place, measure: own, tally: told }) =>
              place === countryId && own === measure && schemes.some((id) => id === told?.scheme),
          ),
        ),
      );
    }),
    // Of a province that lacks parts every measure lacks them; its clubs stand for all.
    ...notDerivable.flatMap(({ area, measure, reason, lacks }) => {
      if (measure !== "clubs" || !("place" in area)) return [];
      const [place, parts] = [
        nameOf(area.place, gazetteer),
        lacks.map((each) => nameOf(each, gazetteer)),
      ];
      return [
        issueOf(reason === "days-apart" ? "regroup-days-apart" : "regroup-parts-missing", {
          measure,
          placeVi: place.vi,
          placeEn: place.en,
          lacksVi: parts.map(({ vi }) => vi).join(", "),
          lacksEn: parts.map(({ en }) => en).join(", "),
          ...(reason === "days-apart" && { limitDays: farthestPartDays }),
        }),
      ];
    }),
  ];
}

const pointAt = (figures: readonly Figure[]): Pick<Issue, "figures"> =>
  figures.length > 0 ? { figures: figures.map(({ id }) => id) } : {};

/** What a province was called when its edition began: the name under which its numbers were told. */
function nameOf(place: PlaceId, gazetteer: Gazetteer): Bilingual {
  const province = findProvince(gazetteer, place);
  return province ? labelOn(province, province.labels[0].from).short : { vi: place, en: place };
}
