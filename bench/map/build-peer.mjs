import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The files of a peer's page as a careful author ships them: minified, ES2021, what is loaded later
 * in files of its own. By path, text.
 */
export async function buildPeer(id) {
  const { outputFiles } = await build({
    entryPoints: { page: path(`peers/${id}.js`), styles: path("page/page.css") },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    // Top-level await is no syntax of ES2021, but every browser that is measured knows it.
    target: ["es2021"],
    supported: { "top-level-await": true },
    loader: { ".png": "dataurl" },
    outdir: path("out"),
    write: false,
    logLevel: "error",
    legalComments: "none",
  });
  return Object.fromEntries(
    outputFiles.map(({ path: file, text }) => [
      `/code/${file.slice(path("out").length + 1)}`,
      text,
    ]),
  );
}
