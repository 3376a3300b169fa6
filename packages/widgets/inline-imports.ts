import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Options } from "tsup";
import { outdent } from "./outdent-templates.js";

/** `import("./x.js")` of a module of ours; not `typeof import(…)`, which is a type. */
const laterImport = /(?<!typeof )\bimport\("(\.[^"]+)"\)(?=(\.then)?)/g;

const exported =
  /^export (?:abstract |async )?(?:function|const|class) (\w+)|^export \{ (\w+) \}/gm;

/** What a module of ours exports, besides types. */
async function listExports(path: string): Promise<readonly string[]> {
  const source = await readFile(path.replace(/\.js$/, ".ts"), "utf8");
  return [...source.matchAll(exported)].map(([, own, again]) => own ?? again ?? "");
}

/**
 * Turns what is loaded later into what is there from the start. In a file that is copied as one nothing
 * is saved by loading later, and the bundler wraps each module that might be, which costs a page 1.5 KiB;
 * a namespace for each would cost 0.3.
 */
export const inlineImports: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "inline-imports",
  setup(build) {
    build.onLoad({ filter: /[\\/]widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const addresses = [
        ...new Set([...source.matchAll(laterImport)].map(([, address = ""]) => address)),
      ];
      const modules = await Promise.all(
        addresses.map(async (address, index) => {
          const names = await listExports(resolve(dirname(path), address));
          return { address, names: names.map((name) => [name, `later${index}_${name}`] as const) };
        }),
      );
      const imports = modules.map(
        ({ address, names }) =>
          `import { ${names.map(([name, as]) => `${name} as ${as}`).join(", ")} } from "${address}";`,
      );
      const contents = source.replace(laterImport, (_, address: string, then?: string) => {
        const names = modules.find((one) => one.address === address)?.names ?? [];
        const value = `({ ${names.map(([name, as]) => `${name}: ${as}`).join(", ")} })`;
        // What is awaited need not be a promise.
        return then ? `Promise.resolve(${value})` : value;
      });
      return { contents: imports.join("") + outdent(contents), loader: "ts" };
    });
  },
};
