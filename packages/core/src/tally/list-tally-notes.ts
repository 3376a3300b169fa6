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
import type { Tally } from "./tally.js";
import { farthestPartDays } from "./thresholds.js";

const eventWords = {
  founded: { vi: "thành lập", en: "founded" },
  dissolved: { vi: "giải thể", en: "dissolved" },
} as const;

/**
 * What a reader of tallied figures must know of what they leave out, for the country as a whole:
 * foundings and dissolutions counted in no window, and merged provinces that their parts do not
 * make. No club is named.
 *
 * Issues: `event-straddles-window`, `regroup-parts-missing`, `regroup-days-apart`.
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
  for (const { clubCount, ...event } of tally.contributions.flatMap((each) => each.straddling)) {
    straddling.add({ ...event, place: countryId }, clubCount);
  }
  const { full } = gazetteer.country;
  return [
    ...straddling.list().map(({ event, boundary, schemes, first, last, clubCount }) => {
      const measure = event === "founded" ? "new_clubs" : "dissolved_clubs";
      return issueOf(
        "event-straddles-window",
        {
          placeVi: full.vi,
          placeEn: full.en,
          eventVi: eventWords[event].vi,
          eventEn: eventWords[event].en,
          clubCount,
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
