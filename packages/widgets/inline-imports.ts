import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

/** `import("./x.js")` of a module of ours; not `typeof import(…)`, which is a type. */
const laterImport = /(?<!typeof )\bimport\("(\.[^"]+)"\)/g;

/**
 * Turns what is loaded later into what is there from the start. In a file that is copied as one nothing
 * is saved by loading later, and the bundler wraps each module that might be, which costs a page 1.5 KiB.
 */
export const inlineImports: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "inline-imports",
  setup(build) {
    build.onLoad({ filter: /[\\/]widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const found = new Map<string, string>();
      const source = await readFile(path, "utf8");
      const contents = source.replace(laterImport, (_, address: string) => {
        const name = found.get(address) ?? `later${found.size}`;
        found.set(address, name);
        return `Promise.resolve(${name})`;
      });
      const imports = [...found].map(([address, name]) => `import * as ${name} from "${address}";`);
      return { contents: imports.join("") + contents, loader: "ts" };
    });
  },
};
