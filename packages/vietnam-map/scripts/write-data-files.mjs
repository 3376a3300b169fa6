import { copyFile, readFile, writeFile } from "node:fs/promises";
import { geometryScript } from "./geometry-script.mjs";
import { mapFile } from "./map-file.mjs";

// A step of the build: each level as JSON to fetch and as a plain script, beside its module.
for (const level of ["high", "middle", "low"]) {
  const source = mapFile(`${level}.json`);
  const target = (name) => new URL(`../dist/${name}`, import.meta.url);
  await copyFile(source, target(`${level}.json`));
  const geometry = JSON.parse(await readFile(source, "utf8"));
  await writeFile(target(`${level}.script.js`), geometryScript("vietnam", geometry));
}
