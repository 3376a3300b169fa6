import { createHash } from "node:crypto";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { inlineImports } from "./inline-imports.js";
import { squeezeStyles } from "./squeeze-styles.js";
import manifest from "./package.json" with { type: "json" };

const folder = new URL("dist/cdn/", import.meta.url);
const styles = "ishc.css";
const files = ["ishc.js", "ishc.classic.js", styles];

/**
 * A member that was given a short name and still stands somewhere is looked up by a text, which would find
 * nothing any more: such a file is not to be shipped.
 */
async function checkOwnMembers(): Promise<void> {
  for (const file of ["ishc.js", "ishc.classic.js"]) {
    const built = await readFile(new URL(file, folder), "utf8");
    const left = ownMembers.filter((name) => new RegExp(`\\b${name}\\b`).test(built));
    if (left.length > 0) throw new Error(`${file} still speaks of ${left.join(", ")}.`);
  }
}

/** The style sheet as it is, and what a frozen snippet pins (docs/decisions/0036-files-for-a-page-without-a-bundler.md). */
async function writeIntegrity(): Promise<void> {
  const classic = new URL("ishc.classic.js", folder);
  await writeFile(classic, `\uFEFF${await readFile(classic, "utf8")}`);
  await copyFile(new URL(`src/cdn/${styles}`, import.meta.url), new URL(styles, folder));
  const hashes = await Promise.all(
    files.map(async (file) => {
      const hash = createHash("sha384").update(await readFile(new URL(file, folder)));
      return [file, `sha384-${hash.digest("base64")}`] as const;
    }),
  );
  const integrity = { version: manifest.version, files: Object.fromEntries(hashes) };
  await writeFile(new URL("sri.json", folder), `${JSON.stringify(integrity, null, 2)}\n`);
}

/** Folders of this package whose modules are imported for what they do. */
const registers = /[\\/]widgets[\\/]src[\\/](define|cdn)[\\/]/;

/**
 * Registration is the one side effect of this package. `sideEffects` in package.json names the built
 * files, as its users see them; here the sources are bundled, which that list does not know.
 */
const keepRegistration: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "keep-registration",
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir }) => {
      const source = resolve(resolveDir, path.replace(/\.js$/, ".ts"));
      return registers.test(source) ? { path: source, sideEffects: true } : undefined;
    });
  },
};

/**
 * Members that no page and no other copy of the script sees, under names that nothing else in the file has:
 * they get short ones. Never one that is looked up by a text (`words[kind]`), nor of what passes through the
 * page's store, a data file or an event.
 */
const ownMembers = [
  ...["_shown", "_show", "_asked", "_load", "_disconnect", "_retry"],
  ...["activate", "choose", "hideSoon", "isShown", "markRegion", "showViews", "typeAhead"],
  ...["typedAt", "isTableOpen"],
  ...["noEdition", "noCluster", "noMode", "belowNext", "notNamed", "notChosen", "otherEdition"],
  ...["notDrawn", "andMore", "manySources", "periodsDiffer", "islandsAre", "onePlace"],
  ...["showTable", "hideTable", "noOutlines", "badOutlines", "openSource"],
];

// One file each, with everything inside: a page without a bundler loads a single address, and an
// integrity hash covers all that runs.
export default defineConfig({
  entry: { ishc: "src/cdn/ishc.ts" },
  outDir: "dist/cdn",
  format: ["esm", "iife"],
  outExtension: ({ format }) => ({ js: format === "iife" ? ".classic.js" : ".js" }),
  platform: "browser",
  target: "es2021",
  noExternal: [/./],
  esbuildPlugins: [keepRegistration, squeezeStyles, inlineImports],
  esbuildOptions: (options) => {
    // A module is UTF-8; a plain script is read in the encoding of the page, unless it begins with a mark.
    options.charset = "utf8";
    options.mangleProps = new RegExp(`^(${ownMembers.join("|")})$`);
    // The classic build asks for the running script instead (src/cdn/own-address.ts).
    options.logOverride = { "empty-import-meta": "silent" };
    // What the bundler would repeat for each of five modules of Lit.
    options.legalComments = "none";
    options.banner = { js: "/*! Lit (c) 2017 Google LLC, BSD-3-Clause */" };
  },
  splitting: false,
  minify: true,
  sourcemap: true,
  clean: true,
  silent: true,
  onSuccess: async () => {
    await checkOwnMembers();
    await writeIntegrity();
  },
});
