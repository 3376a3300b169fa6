import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { stringifySnapshot } from "@ishc/core";
import {
  publishedFigures,
  publishedPlans,
  publishedSources,
  publishedTrainings,
} from "@ishc/vietnam";
import { makeSnapshot } from "./site/make-snapshot.mjs";

const snapshot = makeSnapshot({
  figures: publishedFigures,
  plans: publishedPlans,
  trainings: publishedTrainings,
  sources: publishedSources,
});
const folder = new URL("public/data/", import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL("latest.json", folder), stringifySnapshot(snapshot));
// The pages fetch the outlines from their own server, as a webmaster's would.
const outlines = fileURLToPath(import.meta.resolve("@ishc/vietnam-map/middle.json"));
await copyFile(outlines, new URL("vietnam.json", folder));
console.log(`${snapshot.figures.length} figures, ${snapshot.issues.length} issues`);
