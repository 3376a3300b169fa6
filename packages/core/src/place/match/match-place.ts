import { findEditionOn } from "../find-edition-on.js";
import { getEdition } from "../get-edition.js";
import { listPredecessors } from "../list-predecessors.js";
import { listSuccessors } from "../list-successors.js";
import { countryId, type PlaceId } from "../place.js";
import type { Province } from "../province.js";
import type { IndexedName, PlaceIndex } from "./build-place-index.js";
import { decideEdition } from "./decide-edition.js";
import { findNames } from "./find-names.js";
import { foldName } from "./fold-name.js";
import type { ExactPlace, NoPlace, PlaceEvidence, PlaceMatch, PlaceNote } from "./place-match.js";
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
  const typed = text.trim();
  if (typed === "") return { kind: "none", reason: "empty", suggestions: [] };
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
          suggestions: former.joined.map((place) => suggestionOf(index, place)),
        }
      : {
          kind: "none",
          reason: "unknown",
          suggestions: suggestPlaces(index, folded, evidence),
        };
  }
  if (names[0]?.place === countryId) {
    return exactly(index, names[0], "name", evidence, []);
  }

  const decision = decideEdition(index, names, evidence);
  if (decision.names.length === 0) return notInEdition(index, names, evidence);
  const places = [...new Set(decision.names.map((name) => name.place))];
  const [name] = decision.names;
  if (name && places.length === 1 && decision.basis) {
    const differs = type !== undefined && index.types.get(name.place)?.has(type) === false;
    return exactly(index, name, decision.basis, evidence, differs ? ["type-differs"] : []);
  }
  return {
    kind: "ambiguous",
    reason: decision.basis ? "name" : "edition",
    candidates: places,
  };
}

const codeWithEdition = /^([a-z][a-z0-9]*):(\d+)$/i;

/** `vn63:24` is a place; `24` is one only beside an edition, because codes were given again. */
function matchCode(
  index: PlaceIndex,
  typed: string,
  evidence: PlaceEvidence,
): PlaceMatch | undefined {
  if (!/\d|^[a-z]{2}-/i.test(typed)) return undefined;
  const { gazetteer } = index;
  const asName = (province: Province): IndexedName => ({
    place: province.id,
    edition: province.edition,
    text: typed,
    marks: "",
    spelling: "id",
  });
  // Only as ISO 3166-2 writes it: folded, "vn34" would be a province that nobody meant.
  const [byIso] = gazetteer.provinces.filter(({ isoCode }) => isoCode === typed.toUpperCase());
  if (byIso) {
    const name: IndexedName = { ...asName(byIso), spelling: "iso" };
    return evidence.edition !== undefined && evidence.edition !== byIso.edition
      ? notInEdition(index, [name], evidence)
      : exactly(index, name, "code", evidence, []);
  }
  const parts = codeWithEdition.exec(typed);
  if (parts) {
    const id = typed.toLowerCase();
    const province = gazetteer.provinces.find((known) => known.id === id);
    if (!province) return { kind: "none", reason: "unknown", suggestions: [] };
    const contradicts = evidence.edition !== undefined && evidence.edition !== province.edition;
    return contradicts
      ? notInEdition(index, [asName(province)], evidence)
      : exactly(index, asName(province), "code", evidence, []);
  }
  if (!/^\d+$/.test(typed)) return undefined;
  // Spreadsheets drop the zero of "01".
  const provinces = gazetteer.provinces.filter(({ code }) => Number(code) === Number(typed));
  if (provinces.length === 0) return { kind: "none", reason: "unknown", suggestions: [] };
  if (evidence.edition !== undefined) {
    const { id } = getEdition(gazetteer, evidence.edition);
    const province = provinces.find((known) => known.edition === id);
    return province
      ? exactly(index, asName(province), "edition-column", evidence, [])
      : { kind: "none", reason: "not-in-edition", suggestions: [] };
  }
  return { kind: "ambiguous", reason: "bare-code", candidates: provinces.map(({ id }) => id) };
}

function exactly(
  { gazetteer }: PlaceIndex,
  { place, edition, spelling }: IndexedName,
  basis: ExactPlace["basis"],
  { asOf }: PlaceEvidence,
  notes: readonly PlaceNote[],
): ExactPlace {
  const held = asOf && edition && findEditionOn(gazetteer, asOf);
  const outside: readonly PlaceNote[] =
    held && held.id !== edition
      ? [getEdition(gazetteer, edition).from > held.from ? "place-not-begun" : "place-ended"]
      : [];
  return { kind: "exact", place, spelling, basis, notes: [...notes, ...outside] };
}

/** The row states an edition that lacks the name: its places on that land are what may be meant. */
function notInEdition(
  index: PlaceIndex,
  names: readonly IndexedName[],
  { edition }: PlaceEvidence,
): NoPlace {
  const places = [...new Set(names.map((name) => name.place))];
  const heirs = places
    .flatMap((place) => [
      ...listSuccessors(index.gazetteer, place),
      ...listPredecessors(index.gazetteer, place),
    ])
    .filter((place) => place.startsWith(`${edition ?? ""}:`));
  return {
    kind: "none",
    reason: "not-in-edition",
    suggestions: [...new Set([...heirs, ...places])].map((place) => suggestionOf(index, place)),
  };
}

function suggestionOf({ gazetteer }: PlaceIndex, place: PlaceId) {
  const label = gazetteer.provinces.find(({ id }) => id === place)?.labels.at(-1);
  return { name: label?.short.vi ?? place, places: [place] };
}
