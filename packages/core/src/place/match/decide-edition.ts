import { findEditionOn } from "../find-edition-on.js";
import { getEdition } from "../get-edition.js";
import type { EditionId } from "../place.js";
import type { IndexedName, PlaceIndex } from "./build-place-index.js";
import type { EditionBasis, PlaceEvidence } from "./place-match.js";

/**
 * The names of one edition and what decided for it; all names and no basis when nothing did, and none
 * on a day before the first edition, also of a name that only one of them has.
 */
export interface EditionDecision {
  readonly names: readonly IndexedName[];
  readonly basis: EditionBasis | undefined;
}

/**
 * Decides between the editions that have a name, by the first evidence that any of them fits.
 * An edition that the row states is an order and not a hint: when it lacks the name, nothing is left.
 */
export function decideEdition(
  { gazetteer }: PlaceIndex,
  names: readonly IndexedName[],
  evidence: PlaceEvidence,
): EditionDecision {
  const inEditions = (editions: readonly (EditionId | undefined)[]): readonly IndexedName[] =>
    names.filter((name) => editions.includes(name.edition));

  if (evidence.edition !== undefined) {
    const { id } = getEdition(gazetteer, evidence.edition);
    return { names: inEditions([id]), basis: "edition-column" };
  }
  const held = evidence.asOf ? findEditionOn(gazetteer, evidence.asOf) : undefined;
  // Editions follow each other without a gap, and the last one has no end.
  const isBefore = evidence.asOf && !held;
  if (!isBefore && new Set(names.map((name) => name.edition)).size <= 1) {
    return { names, basis: "name" };
  }

  const known = (edition: string | undefined) =>
    edition ? getEdition(gazetteer, edition).id : undefined;
  const withDistricts = gazetteer.editions.filter((edition) => edition.hasDistricts);
  const hints: readonly (readonly [EditionBasis, readonly (EditionId | undefined)[]])[] = [
    ["district", evidence.district?.trim() ? withDistricts.map(({ id }) => id) : []],
    ["commune", [known(evidence.communeEdition)]],
    ["as-of", [held?.id]],
    ["option", [known(evidence.defaultEdition)]],
  ];
  for (const [basis, editions] of hints) {
    const fitting = inEditions(editions);
    if (new Set(fitting.map((name) => name.edition)).size === 1) return { names: fitting, basis };
  }
  return { names: isBefore ? [] : names, basis: undefined };
}
