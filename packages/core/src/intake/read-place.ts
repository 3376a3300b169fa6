import type { Cluster, ClusterId } from "../cluster/cluster.js";
import { isBeforeEditions } from "../place/is-before-editions.js";
import { listProvinces } from "../place/list-provinces.js";
import type { PlaceIndex } from "../place/match/build-place-index.js";
import type { PlaceEvidence } from "../place/match/place-match.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { countryId, type EditionId, type PlaceId } from "../place/place.js";
import type { Choice } from "./choices.js";
import { firstEditionParams, noPlaceFinding } from "./no-place-finding.js";
import { resolvePlace } from "./resolve-place.js";
import { shortenText } from "./shorten-text.js";
import type { TableRow } from "./table-row.js";

/** The editions by their ids and names, and by how many provinces they have ("63"). */
export const editionChoicesOf = (gazetteer: Gazetteer): readonly Choice<EditionId>[] =>
  gazetteer.editions.map(({ id, name }) => {
    const provinceCount = listProvinces(gazetteer, id).length;
    return {
      id,
      words: [
        name.vi,
        name.en,
        String(provinceCount),
        `${provinceCount} tỉnh`,
        `${provinceCount} tỉnh, thành phố`,
      ],
    };
  });

/** What a row says of the edition of its place; the strongest first (design, section 5). */
export type RowEvidence = {
  readonly [Key in Exclude<keyof PlaceEvidence, "communeEdition">]?: PlaceEvidence[Key] | undefined;
};

/** The place a cell names; an unknown or ambiguous name is an error at that cell. */
export function readPlace<Key extends string>(
  row: TableRow<Key>,
  column: Key,
  places: PlaceIndex,
  { edition, district, asOf, defaultEdition }: RowEvidence,
): PlaceId | undefined {
  const { gazetteer } = places;
  const name = row.text(column);
  if (name === undefined) return undefined;
  const answer = resolvePlace(
    name,
    {
      ...(edition === undefined ? {} : { edition }),
      ...(district === undefined ? {} : { district }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(defaultEdition === undefined ? {} : { defaultEdition }),
    },
    places,
  );
  // What is the name of some place is the name of no person: a message may repeat it (decision 0140).
  const text = { text: shortenText(name) };
  switch (answer.kind) {
    case "exact":
      if (answer.isTypeOther) row.reject("place-type-differs", column, text);
      if (answer.place !== countryId && isBeforeEditions(gazetteer, asOf)) {
        row.report("place-unchecked", column, { ...text, ...firstEditionParams(gazetteer, asOf) });
      }
      return answer.place;
    case "ambiguous":
      row.reject("place-ambiguous", column, { ...text, candidates: answer.candidates.join(", ") });
      return undefined;
    case "none": {
      const { code, params } = noPlaceFinding(answer.reason, asOf, gazetteer);
      const isName = answer.reason !== "unknown";
      row.reject(code, column, { ...(isName ? text : {}), ...params }, answer.suggestion);
      return undefined;
    }
  }
}

/** The clusters (cụm thi đua) by their ids and names. */
export const clusterChoicesOf = (clusters: readonly Cluster[]): readonly Choice<ClusterId>[] =>
  clusters.map(({ id, name }) => ({ id, words: [name.vi, name.en] }));
