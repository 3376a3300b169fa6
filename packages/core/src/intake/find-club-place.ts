import type { Day } from "../day/day.js";
import { labelOn } from "../place/label-on.js";
import { getProvince } from "../place/get-province.js";
import { isBeforeEditions } from "../place/is-before-editions.js";
import { findCommuneEdition } from "../place/match/find-commune-edition.js";
import type { ExactPlace, NoPlace, PlaceEvidence, PlaceMatch } from "../place/match/place-match.js";
import { countryId, type PlaceId } from "../place/place.js";
import type { ClubPlaceAnswer, ClubPlaceQuestion, PlaceFinding } from "./club-place-answer.js";
import { findClubCommune } from "./find-club-commune.js";
import { noPlaceFinding } from "./no-place-finding.js";
import type { ClubTableContext } from "./club-table-context.js";

/** Which province a name is. */
export type MatchProvince = (name: string, evidence: PlaceEvidence) => PlaceMatch;

/**
 * Which place the cells of a club name. The edition is decided by, in this order, the edition
 * column or a code, a district, a commune that only one edition has, the row's day, and the option
 * (design, section 5); the founding day is no evidence.
 */
export function findClubPlace(
  question: ClubPlaceQuestion,
  context: ClubTableContext,
  matchProvince: MatchProvince,
): ClubPlaceAnswer {
  const match = matchProvince(question.province, evidenceOf(question, context, matchProvince));
  const day = question.day ?? context.gazetteer.editions.at(-1)?.from;
  const nameOf = (id: PlaceId): string =>
    day === undefined ? id : labelOn(getProvince(context.gazetteer, id), day).full.vi;
  const fail = (finding: PlaceFinding): ClubPlaceAnswer => ({ findings: [finding] });
  switch (match.kind) {
    case "none":
      return fail(unknownProvince(match, question.day, context, nameOf));
    case "ambiguous":
      return fail({
        code: "club-place-ambiguous",
        column: "province",
        isName: true,
        params: { candidates: match.candidates.join(", ") },
      });
    case "exact": {
      if (match.place === countryId) return fail({ code: "place-unknown", column: "province" });
      const inProvince = findClubCommune(question, match.place, context, nameOf);
      return {
        ...inProvince,
        findings: [...listNotes(match, nameOf), ...inProvince.findings],
      };
    }
  }
}

/** What a row says of its edition besides the name of the province. */
function evidenceOf(
  { province, district, commune, edition, day }: ClubPlaceQuestion,
  { communes, gazetteer, edition: defaultEdition }: ClubTableContext,
  matchProvince: MatchProvince,
): PlaceEvidence {
  const stated: PlaceEvidence = {
    ...(edition === undefined ? {} : { edition }),
    ...(district === "" ? {} : { district }),
  };
  const first = matchProvince(province, stated);
  // A name that one edition has needs a sign of it only on a day before all of them.
  const candidates =
    first.kind === "ambiguous"
      ? first.candidates
      : first.kind === "exact" && first.place !== countryId && isBeforeEditions(gazetteer, day)
        ? [first.place]
        : [];
  const communeEdition =
    candidates.length > 0 ? findCommuneEdition(communes, commune, candidates) : undefined;
  return {
    ...stated,
    ...(communeEdition === undefined ? {} : { communeEdition }),
    ...(day === undefined ? {} : { asOf: day }),
    ...(defaultEdition === undefined ? {} : { defaultEdition }),
  };
}

function unknownProvince(
  match: NoPlace,
  day: Day | undefined,
  { gazetteer }: ClubTableContext,
  nameOf: (id: PlaceId) => string,
): PlaceFinding {
  // Of two editions' places of one name the label is the same, or the later one is meant.
  const place = match.suggestions[0]?.places.at(-1);
  const finding = { ...noPlaceFinding(match.reason, day, gazetteer), column: "province" } as const;
  // There the name is right, and the day is what cannot be answered.
  if (match.reason === "before-editions") return { ...finding, isName: true };
  return {
    ...finding,
    ...(place === undefined || place === countryId ? {} : { suggestion: nameOf(place) }),
  };
}

function listNotes(
  { notes, place, basis }: ExactPlace,
  nameOf: (id: PlaceId) => string,
): readonly PlaceFinding[] {
  if (notes.length === 0) return [];
  const params = { place: nameOf(place) };
  return notes.flatMap((note): readonly PlaceFinding[] => {
    // A name of both times is the former one for its commune's or district's sake, who say so.
    if (note === "place-ended" && (basis === "commune" || basis === "district")) return [];
    if (note === "place-ended") return [{ code: "club-place-ended", column: "province", params }];
    if (note === "place-not-begun") {
      return [{ code: "club-place-not-begun", column: "province", params }];
    }
    // "TP. Lạng Sơn" in the column of provinces is the province; its commune tells the rest.
    return [];
  });
}
