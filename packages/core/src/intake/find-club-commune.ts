import { findEditionOn } from "../place/find-edition-on.js";
import { getProvince } from "../place/get-province.js";
import type { CommuneMatch } from "../place/match/commune-match.js";
import { matchCommune } from "../place/match/match-commune.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { ClubPlaceAnswer, ClubPlaceQuestion, PlaceFinding } from "./club-place-answer.js";
import { CommuneNames } from "./commune-names.js";
import type { ClubTableContext } from "./club-table-context.js";

/** The commune that the cells of a club name, in a province that is known. */
export function findClubCommune(
  question: ClubPlaceQuestion,
  province: PlaceId,
  context: ClubTableContext,
  nameOfProvince: (id: PlaceId) => string,
): ClubPlaceAnswer {
  const { communes, gazetteer } = context;
  // "xã Hữu Lũng, huyện Hữu Lũng" in one cell.
  const [commune = "", inCell = ""] = question.commune.split(",").map((part) => part.trim());
  const district = question.district || inCell;
  const evidence = { province, ...(district === "" ? {} : { district }) };
  const match = matchCommune(communes, commune, evidence);
  const { edition } = getProvince(gazetteer, province);
  // Made only where something is to be said: most communes are what they seem.
  const listNames = (): CommuneNames => new CommuneNames(context, question.day, nameOfProvince);
  const find = (finding: Omit<PlaceFinding, "column">): readonly PlaceFinding[] => [
    { ...finding, column: "commune" },
  ];
  switch (match.kind) {
    case "exact":
      return {
        place: { province, commune: match.commune },
        findings:
          match.notes.length === 0
            ? []
            : find({
                code: "commune-type-differs",
                isName: true,
                suggestion: listNames().ofCommune(match.commune),
              }),
      };
    case "listed": {
      const { name, district: ownDistrict, listedIn } = match.former;
      return {
        place: { province, formerCommune: { name, district: ownDistrict, listedIn } },
        findings: isOfLaterDay(question, edition, context)
          ? find({
              code: "commune-listed",
              isName: true,
              params: { today: listNames().listIds(listedIn) },
            })
          : [],
      };
    }
    case "ambiguous":
      return {
        findings: find({
          code: "commune-ambiguous",
          isName: true,
          params: { candidates: listNames().list(match) },
        }),
      };
    case "none":
      return { findings: find(unknownCommune(commune, match.suggestions, edition)) };
  }

  function unknownCommune(
    typed: string,
    suggestions: readonly string[],
    ofEdition: EditionId,
  ): Omit<PlaceFinding, "column"> {
    const names = listNames();
    // Its own district is not looked for elsewhere: it is as likely the wrong one of the two.
    const elsewhere = names.inEdition(matchCommune(communes, typed), ofEdition);
    if (elsewhere.length > 0) {
      const [only] = elsewhere;
      return {
        code: "commune-not-in-province",
        isName: true,
        params: { province: nameOfProvince(province) },
        ...(only && elsewhere.length === 1 ? { suggestion: only } : {}),
      };
    }
    const [nearest] = suggestions;
    const meant: CommuneMatch | undefined =
      nearest === undefined ? undefined : matchCommune(communes, nearest, evidence);
    const [label] = meant ? names.listAll(meant) : [];
    return {
      code: "commune-unknown",
      params: { province: nameOfProvince(province) },
      ...(label === undefined ? {} : { suggestion: label }),
    };
  }
}

/** A name of an edition that had ended by the day of the row. */
function isOfLaterDay(
  { day }: ClubPlaceQuestion,
  edition: EditionId,
  { gazetteer, communes }: ClubTableContext,
): boolean {
  const held = day && findEditionOn(gazetteer, day)?.id;
  return (
    held === communes.communeGazetteer.edition || edition === communes.communeGazetteer.edition
  );
}
