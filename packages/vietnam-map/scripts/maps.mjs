import { mkdir, writeFile } from "node:fs/promises";
import { generateMaps } from "./geometry/generate-maps.mjs";
import { mapFile } from "./map-file.mjs";

/** Makes the three levels of the map and writes them; gives the bytes of each. */
export async function writeMapData() {
  const files = Object.entries(await generateMaps());
  await mkdir(mapFile("./"), { recursive: true });
  for (const [name, text] of files) await writeFile(mapFile(name), text);
  return Object.fromEntries(files.map(([name, text]) => [name, Buffer.byteLength(text)]));
}
