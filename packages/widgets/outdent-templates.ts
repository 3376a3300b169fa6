import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

/** Markup in templates without indentation; the code around it loses only what a minifier takes anyway. */
export const outdent = (source: string): string => source.replace(/\n\s+/g, "\n");

/** A minifier leaves text in templates alone, and every page pays for its indentation. */
export const outdentTemplates: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "outdent-templates",
  setup(build) {
    build.onLoad({ filter: /[\\/]widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return source.includes("html`") ? { contents: outdent(source), loader: "ts" } : undefined;
    });
  },
};
