// The last step of the build: data/*.csv through core's reading and checks into dist/published.
import { readFile, writeFile } from "node:fs/promises";
import { asOf, readPublished } from "./read-published.mjs";

const read = (name) => readFile(new URL(`../data/${name}.csv`, import.meta.url), "utf8");

const records = readPublished({
  figures: await read("figures"),
  plans: await read("plans"),
  trainings: await read("trainings"),
});
await writeFile(
  new URL("../dist/published/records.js", import.meta.url),
  `export const records = ${JSON.stringify(records)};\n`,
);
console.log(
  `${records.figures.length} figures to ${asOf}, ${records.plans.length} plans, ${records.issues.length} issues`,
);
