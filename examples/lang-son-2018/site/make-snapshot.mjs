import { buildSnapshot, findEditionOn, unitLabel } from "@ishc/core";
import { cluster2In2018, gazetteer, schemes } from "@ishc/vietnam";

/** The cut-off of this page's data: the last day that the published tables speak of. */
const asOf = "2025-11-25";

/** A province as it was called on the cut-off, or on the last day it existed. */
function placeOf(id) {
  const { short, full } = unitLabel(gazetteer, id, asOf);
  return { id, name: short, label: full };
}

/** The snapshot that the page reads, from published records as `@ishc/vietnam` gives them. */
export function makeSnapshot({ figures, plans, trainings, sources, issues }) {
  const named = new Set(
    [
      ...figures.map((figure) => figure.place),
      ...plans.map((plan) => plan.province),
      ...trainings.map((training) => training.province),
      ...cluster2In2018.members,
    ].filter((place) => place !== undefined && place !== "country"),
  );
  const result = buildSnapshot({
    asOf,
    generatedAt: `${asOf}T00:00:00+07:00`,
    generator: { name: "@ishc/example-lang-son-2018", version: "0.0.0" },
    edition: findEditionOn(gazetteer, asOf).id,
    publisher: { name: { vi: "Dự án ISHC", en: "The ISHC project" }, kind: "project" },
    licence: "CC-BY-4.0",
    sources,
    places: [...named].map(placeOf),
    clusters: [cluster2In2018],
    figures,
    schemes,
    plans,
    trainings,
    issues,
    issueCounts: { register: {} },
  });
  if (!result.ok) throw new Error(`The snapshot does not hold: ${JSON.stringify(result.issues)}`);
  return result.value;
}
