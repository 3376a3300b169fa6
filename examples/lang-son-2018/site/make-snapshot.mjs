import { composeSnapshot, findEditionOn } from "@ishc/core";
import { cluster2In2018, gazetteer, schemes } from "@ishc/vietnam";

/** The cut-off of this page's data: the last day that the published tables speak of. */
const asOf = "2025-11-25";

/** The snapshot that the page reads, from published records: what `ishc build` does with their tables. */
export function makeSnapshot({ figures, plans, trainings, sources }) {
  const result = composeSnapshot(
    { figures, plans, trainings, sources },
    {
      asOf,
      generatedAt: `${asOf}T00:00:00+07:00`,
      generator: { name: "@ishc/example-lang-son-2018", version: "0.0.0" },
      edition: findEditionOn(gazetteer, asOf).id,
      publisher: { name: { vi: "Dự án ISHC", en: "The ISHC project" }, kind: "project" },
      licence: "CC-BY-4.0",
      gazetteer,
      clusters: [cluster2In2018],
      schemes,
    },
  );
  if (!result.ok) throw new Error(`The snapshot does not hold: ${JSON.stringify(result.issues)}`);
  return result.value;
}
