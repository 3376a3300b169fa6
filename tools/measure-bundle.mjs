import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { listEntries, listPublicPackages } from "./public-packages.mjs";
import { root } from "./run.mjs";

/** Leaves what is loaded later where it is, and tells which files that would be. */
const leaveForLater = (/** @type {Set<string>} */ later = new Set()) => ({
  name: "leave-for-later",
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      later.add(join(resolveDir, path));
      return { path, external: true };
    }),
});

const countBrotliBytes = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The specifiers of all that the public packages export. */
export const listSpecifiers = () =>
  listPublicPackages().flatMap(({ manifest }) =>
    listEntries(manifest).map(({ specifier }) => specifier),
  );

/**
 * The size of what a ceiling is about, in bytes of brotli; undefined while it is not published.
 * @param {import("./size-limits.mjs").SizeLimit} limit
 */
export async function measureSize({ imports = [], file, isWhole, later }) {
  if (file) {
    const path = join(root, file);
    return existsSync(path) ? countBrotliBytes(readFileSync(path)) : undefined;
  }
  const published = listSpecifiers();
  if (!imports.every((entry) => published.includes(entry))) return undefined;
  if (later === undefined) return (await measureBundle(imports, { isWhole })).brotliByteCount;
  const parts = later === "all" ? await listLater(imports) : later.map((part) => join(root, part));
  return (await measureBundle([...imports, ...parts])).brotliByteCount;
}

/** Every file that is loaded later by these entries, or by one that is itself loaded later. */
async function listLater(imports) {
  /** @type {Set<string>} */
  const found = new Set();
  for (let before = -1; found.size > before;) {
    before = found.size;
    await measureBundle([...imports, ...found], { later: found });
  }
  return [...found];
}

/** The package a bundled file came from; workspace packages stand under their own folder. */
const packageOf = (path) =>
  /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
  path.replace(/^packages\/([^/]+)\/.*$/, "@ishc/$1");

/**
 * Bundles published entries, or files, as a page would load them and measures the result.
 * @param {readonly string[]} imports
 * @param {{ isWhole?: boolean | undefined, later?: Set<string> }} [options] with `isWhole`, what is imported dynamically is inside too;
 *   else the files of it are added to `later`
 */
export async function measureBundle(imports, { isWhole = false, later } = {}) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: {
      // Exported under a name each, so that nothing an entry offers is dropped.
      contents: imports
        .map((entry, index) => `import "${entry}"; export * as entry${index} from "${entry}";`)
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2021",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
    legalComments: "none",
    plugins: isWhole ? [] : [leaveForLater(later)],
  });
  const [{ contents, text }] = outputFiles;
  const files = Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");
  return {
    text,
    brotliByteCount: countBrotliBytes(contents),
    packages: [...new Set(files.map(packageOf))].sort(),
  };
}
