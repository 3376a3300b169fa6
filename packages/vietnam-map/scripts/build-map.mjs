// Makes data/generated from the pinned package: `npm run data`. A test makes it again and compares.
import { mkdir, writeFile } from "node:fs/promises";
import { generateMaps } from "./geometry/generate-maps.mjs";

const folder = new URL("../data/generated/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(await generateMaps())) {
  await writeFile(new URL(name, folder), text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}
