import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run.mjs";
import { listPublicPackages } from "../public-packages.mjs";
import { runIn } from "./run-in.mjs";

/**
 * @typedef {import("../public-packages.mjs").PublicPackage & { tarball: string }} PackedPackage
 * @typedef {object} Consumer
 * @property {PackedPackage[]} packages
 * @property {string} folder of a user's project in which the tarballs, and nothing else, are installed
 * @property {() => Promise<void>} remove
 */

/**
 * Packs every public package as `npm publish` would and installs the tarballs in an empty project.
 * It stands outside the repository, so that nothing installed for the repository helps.
 * @returns {Promise<Consumer>}
 */
export async function prepareConsumer() {
  const place = await realpath(await mkdtemp(join(tmpdir(), "ishc-pack-")));
  const remove = () => rm(place, { recursive: true, force: true });
  try {
    const packages = listPublicPackages();
    const packed = JSON.parse(
      await runIn(root, "npm", [
        "pack",
        "--json",
        "--ignore-scripts",
        `--pack-destination=${place}`,
        ...packages.map(({ name }) => `--workspace=${name}`),
      ]),
    );
    const tarballOf = (name) => join(place, packed.find((one) => one.name === name).filename);
    const withTarballs = packages.map((one) => ({ ...one, tarball: tarballOf(one.name) }));

    const folder = join(place, "consumer");
    await mkdir(folder);
    await writeFile(
      join(folder, "package.json"),
      JSON.stringify({
        name: "consumer",
        private: true,
        type: "module",
        dependencies: Object.fromEntries(
          withTarballs.map(({ name, tarball }) => [name, `file:${tarball}`]),
        ),
      }),
    );
    await runIn(folder, "npm", [
      "install",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--loglevel=error",
    ]);
    return { packages: withTarballs, folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
