import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * @typedef {object} PublicPackage
 * @property {string} name as npm knows it
 * @property {string} folder where it stands, absolute
 * @property {Record<string, any>} manifest its package.json
 */

/** The packages that go to npm, by name. @returns {PublicPackage[]} */
export function listPublicPackages() {
  return readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, manifest }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What a package exports: the key, the specifier a user writes, and the files behind it.
 * @param {Record<string, any>} manifest
 */
export function listEntries(manifest) {
  return Object.entries(manifest.exports)
    .map(([key, target]) => ({
      key,
      specifier: manifest.name + key.slice(1),
      file: typeof target === "string" ? target : target.default,
      types: typeof target === "string" ? undefined : target.types,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Whether an entry is code, rather than a style sheet or a JSON file. */
export const isModule = (entry) => entry.file.endsWith(".js");
