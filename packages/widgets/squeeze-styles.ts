import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

/** The style sheet inside css`…` without the spaces that only its authors need. */
const squeeze = (css: string): string =>
  css
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/([ :,(-])0\./g, "$1.")
    .replaceAll(";}", "}")
    .trim();

/** A minifier leaves text in templates alone, and every page pays for its indentation. */
export const squeezeStyles: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "squeeze-styles",
  setup(build) {
    build.onLoad({ filter: /styles\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /css`([^`]*)`/g,
        (_, css: string) => `css\`${squeeze(css)}\``,
      ),
      loader: "ts",
    }));
  },
};
