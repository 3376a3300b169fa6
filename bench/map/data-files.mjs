import { buildSnapshot, stringifySnapshot } from "@ishc/core";
import { regions } from "./regions.mjs";

const day = "2024-12-31";

const built = buildSnapshot({
  asOf: day,
  generatedAt: `${day}T00:00:00+07:00`,
  generator: { name: "@ishc/bench", version: "0.0.0" },
  edition: "vn63",
  publisher: { name: { vi: "Phép đo", en: "The bench" }, kind: "project" },
  licence: "CC-BY-4.0",
  sources: [{ id: "made-up", kind: "project", title: "Số đặt ra để đo", published: null }],
  places: regions.map(({ code, name }) => {
    const label = { vi: name, en: name };
    return { id: `vn63:${code}`, name: label, label };
  }),
  clusters: [],
  figures: regions.map(({ code, value }) => ({
    id: `f${code}`,
    measure: "clubs",
    place: `vn63:${code}`,
    asOf: day,
    asOfPrecision: "day",
    asOfBasis: "stated",
    value,
    qualifier: "exact",
    origin: "published",
    sources: ["made-up"],
  })),
  schemes: [],
  plans: [],
  trainings: [],
  issues: [],
  issueCounts: { register: {} },
});
if (!built.ok) throw new Error(`The snapshot does not hold: ${JSON.stringify(built.issues)}`);

/** The same made-up numbers as the data file that ours reads, and as a bare list by code. */
export const dataFiles = {
  "snapshot.json": stringifySnapshot(built.value),
  "values.json": JSON.stringify(
    Object.fromEntries(regions.map(({ code, value }) => [code, value])),
  ),
};
