import type { Cluster, ClusterId } from "../cluster/cluster.js";
import type { Day } from "../day/day.js";
import { listProvinces } from "../place/list-provinces.js";
import type { PlaceIndex } from "../place/match/build-place-index.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { Choice } from "./choices.js";
import { resolvePlace } from "./resolve-place.js";
import type { TableRow } from "./table-row.js";

/** The edition a row names, by its id or by how many provinces it has ("63"). */
export function readEdition(row: TableRow<"edition">, gazetteer: Gazetteer): EditionId | undefined {
  const choices = gazetteer.editions.map(({ id, name }): Choice<EditionId> => {
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
  return row.choice("edition", choices)?.id;
}

const reasons = {
  unknown: "place-unknown",
  "not-in-edition": "place-not-in-edition",
  "former-place": "place-former",
} as const;

/** The place a cell names; an unknown or ambiguous name is an error at that cell. */
export function readPlace<Key extends string>(
  row: TableRow<Key>,
  column: Key,
  places: PlaceIndex,
  evidence: { readonly edition: EditionId | undefined; readonly day: Day | undefined },
): PlaceId | undefined {
  const name = row.text(column);
  if (name === undefined) return undefined;
  const answer = resolvePlace(
    {
      name,
      ...(evidence.edition === undefined ? {} : { edition: evidence.edition }),
      ...(evidence.day === undefined ? {} : { day: evidence.day }),
    },
    places,
  );
  switch (answer.kind) {
    case "exact":
      if (answer.isTypeOther) row.reject("place-type-differs", column);
      return answer.place;
    case "ambiguous":
      row.reject("place-ambiguous", column, { candidates: answer.candidates.join(", ") });
      return undefined;
    case "none":
      row.reject(reasons[answer.reason], column, {}, answer.suggestion);
      return undefined;
  }
}

/** The cluster (cụm thi đua) a row names, by its id or name. */
export function readCluster(
  row: TableRow<"cluster">,
  clusters: readonly Cluster[],
): Cluster | undefined {
  const choices = clusters.map(({ id, name }): Choice<ClusterId> => ({
    id,
    words: [name.vi, name.en],
  }));
  const found = row.choice("cluster", choices);
  return clusters.find(({ id }) => id === found?.id);
}
