import { labelOn } from "../place/label-on.js";
import { getProvince } from "../place/get-province.js";
import { findCommuneEdition } from "../place/match/find-commune-edition.js";
import type { ExactPlace, NoPlace, PlaceEvidence, PlaceMatch } from "../place/match/place-match.js";
import { countryId, type PlaceId } from "../place/place.js";
import type { ClubPlaceAnswer, ClubPlaceQuestion, PlaceFinding } from "./club-places.js";
import { findClubCommune } from "./find-club-commune.js";
import type { ClubTableContext } from "./open-clubs.js";

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
      return fail(unknownProvince(match, nameOf));
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
  { communes, edition: defaultEdition }: ClubTableContext,
  matchProvince: MatchProvince,
): PlaceEvidence {
  const stated: PlaceEvidence = {
    ...(edition === undefined ? {} : { edition }),
    ...(district === "" ? {} : { district }),
  };
  const first = matchProvince(province, stated);
  const communeEdition =
    first.kind === "ambiguous"
      ? findCommuneEdition(communes, commune, first.candidates)
      : undefined;
  return {
    ...stated,
    ...(communeEdition === undefined ? {} : { communeEdition }),
    ...(day === undefined ? {} : { asOf: day }),
    ...(defaultEdition === undefined ? {} : { defaultEdition }),
  };
}

const noPlaceCodes = {
  empty: "place-unknown",
  unknown: "place-unknown",
  "not-in-edition": "place-not-in-edition",
  "former-place": "place-former",
} as const;

function unknownProvince(match: NoPlace, nameOf: (id: PlaceId) => string): PlaceFinding {
  // Of two editions' places of one name the label is the same, or the later one is meant.
  const place = match.suggestions[0]?.places.at(-1);
  return {
    code: noPlaceCodes[match.reason],
    column: "province",
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
