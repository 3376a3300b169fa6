import { assertDay } from "../../day/assert-day.js";
import { labelOn } from "../label-on.js";
import { countryId, type PlaceId } from "../place.js";
import type { UnitTypeId } from "../unit-type.js";
import {
  answerBeforeEditions,
  answerExactly,
  answerNotInEdition,
  suggestOnLand,
} from "./answer-place.js";
import type { PlaceIndex } from "./build-place-index.js";
import { decideEdition } from "./decide-edition.js";
import { findNames } from "./find-names.js";
import { foldName } from "./fold-name.js";
import { longestName } from "./limits.js";
import { matchCode } from "./match-code.js";
import type { PlaceEvidence, PlaceMatch } from "./place-match.js";
import { suggestPlaces } from "./suggest-places.js";
import { listReadings } from "./type-words.js";

/**
 * Which place a name as people write it stands for: exact, ambiguous with the candidates, or none
 * with the nearest suggestions. Unicode form, tone placement, case, dashes, spaces and words such
 * as `Tỉnh` or `TP.` make no difference, marks may be missing, and popular and historical
 * spellings are known; a typing slip is never an answer. Of two editions that have the name the
 * row's evidence decides, in the order in which {@link PlaceEvidence} lists it.
 *
 * @throws {UnknownEditionError} when the evidence names an edition that the gazetteer does not have.
 * @throws {InvalidDayError} when the day of the evidence is none.
 * @example
 * const index = buildPlaceIndex(gazetteer);
 * matchPlace(index, "hoa binh"); // => { kind: "exact", place: "vn63:17", … }
 * matchPlace(index, "Tuyên Quang", { asOf: "2026-03-31" }); // => { kind: "exact", place: "vn34:08", … }
 * matchPlace(index, "Tuyên Quang");
 * // => { kind: "ambiguous", reason: "edition", candidates: ["vn63:08", "vn34:08"] }
 */
export function matchPlace(
  index: PlaceIndex,
  text: string,
  evidence: PlaceEvidence = {},
): PlaceMatch {
  if (evidence.asOf !== undefined) assertDay(evidence.asOf);
  const typed = text.trim();
  if (typed === "") return { kind: "none", reason: "empty", suggestions: [] };
  if (typed.length > longestName) return { kind: "none", reason: "unknown", suggestions: [] };
  const folded = foldName(typed);
  const byCode = matchCode(index, typed, evidence);
  if (byCode) return byCode;

  const { names, type } = findNames(index, folded);
  if (names.length === 0) {
    const former = listReadings(index.typeWords, folded)
      .map((reading) => index.formerPlaces.get(reading.key))
      .find((place) => place !== undefined);
    return former
      ? {
          kind: "none",
          reason: "former-place",
          former,
          suggestions: suggestOnLand(index, former.joined, evidence),
        }
      : {
          kind: "none",
          reason: "unknown",
          suggestions: suggestPlaces(index, folded, evidence),
        };
  }
  if (names[0]?.place === countryId) {
    return answerExactly(index, names[0], "name", evidence);
  }

  const decision = decideEdition(index, names, evidence);
  if (decision.names.length === 0) {
    return decision.basis
      ? answerNotInEdition(index, names, evidence)
      : answerBeforeEditions(index, names);
  }
  const places = [...new Set(decision.names.map((name) => name.place))];
  const [name] = decision.names;
  if (name && places.length === 1 && decision.basis) {
    const differs = type !== undefined && !hasType(index, name.place, type, evidence);
    return answerExactly(index, name, decision.basis, evidence, differs ? ["type-differs"] : []);
  }
  return {
    kind: "ambiguous",
    reason: decision.basis ? "name" : "edition",
    candidates: places,
  };
}

/** Whether a place is of a kind on the row's day; without a day, whether it ever was. */
function hasType(
  { provinces }: PlaceIndex,
  place: PlaceId,
  type: UnitTypeId,
  { asOf }: PlaceEvidence,
): boolean {
  const province = provinces.get(place);
  if (!province) return false;
  return asOf === undefined
    ? province.labels.some((label) => label.type === type)
    : labelOn(province, asOf).type === type;
}
