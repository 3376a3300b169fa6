import { mkdir, readFile, writeFile } from "node:fs/promises";
import {
  buildSnapshot,
  checkFigures,
  parseFigureTable,
  stringifySnapshot,
  unitLabel,
} from "@ishc/core";
import { cluster2In2018, gazetteer, schemes } from "@ishc/vietnam";
import Papa from "papaparse";

const file = new URL("../../packages/vietnam/data/figures.csv", import.meta.url);
const { data: rows } = Papa.parse(await readFile(file, "utf8"), { delimiter: "," });
const context = { gazetteer, clusters: [cluster2In2018], schemes, asOf: "2025-11-25" };
const { figures, sources, issues, cells } = parseFigureTable(
  { file: "figures.csv", rows },
  context,
);
const named = new Set([...figures.map(({ place }) => place), ...cluster2In2018.members]);
const snapshot = buildSnapshot({
  asOf: context.asOf,
  generatedAt: "2025-11-25T00:00:00+07:00",
  generator: { name: "@ishc/core", version: "0.0.0" },
  edition: "vn34",
  publisher: { name: { vi: "Dự án ISHC", en: "The ISHC project" }, kind: "project" },
  licence: "CC-BY-4.0",
  places: gazetteer.provinces
    .filter(({ id }) => named.has(id))
    .map(({ id }) => {
      const { short, full } = unitLabel(gazetteer, id, context.asOf);
      return { id, name: short, label: full };
    }),
  schemes: [],
  plans: [],
  trainings: [],
  issueCounts: { register: {} },
  sources,
  clusters: [cluster2In2018],
  figures,
  issues: [...issues, ...checkFigures(figures, { ...context, sources, cells })],
});
if (!snapshot.ok) {
  console.error(snapshot.issues);
  process.exit(1);
}
const folder = new URL("public/data/", import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL("latest.json", folder), stringifySnapshot(snapshot.value));
console.log(`${figures.length} figures, ${snapshot.issues.length} issues`);
