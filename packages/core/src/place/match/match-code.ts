import { getEdition } from "../get-edition.js";
import type { PlaceId } from "../place.js";
import type { Province } from "../province.js";
import { answerExactly, answerNotInEdition } from "./answer-place.js";
import type { IndexedName, PlaceIndex } from "./build-place-index.js";
import type { PlaceEvidence, PlaceMatch } from "./place-match.js";

const codeWithEdition = /^([a-z][a-z0-9]*):(\d+)$/i;

/** `vn63:24` is a place; `24` is one only beside an edition, because codes were given again. */
export function matchCode(
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
  const byIso = index.isoCodes.get(typed.toUpperCase());
  if (byIso) {
    const name: IndexedName = { ...asName(byIso), spelling: "iso" };
    return evidence.edition !== undefined && evidence.edition !== byIso.edition
      ? answerNotInEdition(index, [name], evidence)
      : answerExactly(index, name, "code", evidence);
  }
  const parts = codeWithEdition.exec(typed);
  if (parts) {
    const province = index.provinces.get(typed.toLowerCase() as PlaceId);
    if (!province) return { kind: "none", reason: "unknown", suggestions: [] };
    const contradicts = evidence.edition !== undefined && evidence.edition !== province.edition;
    return contradicts
      ? answerNotInEdition(index, [asName(province)], evidence)
      : answerExactly(index, asName(province), "code", evidence);
  }
  if (!/^\d+$/.test(typed)) return undefined;
  // Spreadsheets drop the zero of "01".
  const provinces = gazetteer.provinces.filter(({ code }) => Number(code) === Number(typed));
  if (provinces.length === 0) return { kind: "none", reason: "unknown", suggestions: [] };
  if (evidence.edition !== undefined) {
    const { id } = getEdition(gazetteer, evidence.edition);
    const province = provinces.find((known) => known.edition === id);
    return province
      ? answerExactly(index, asName(province), "edition-column", evidence)
      : { kind: "none", reason: "not-in-edition", suggestions: [] };
  }
  return { kind: "ambiguous", reason: "bare-code", candidates: provinces.map(({ id }) => id) };
}
