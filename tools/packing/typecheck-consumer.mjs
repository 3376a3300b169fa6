import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isRunnable, isScript, listFences } from "../examples/list-fences.mjs";
import { isModule, listEntries } from "../public-packages.mjs";
import { root } from "../run.mjs";
import { gatherProblems, runIn } from "./run-in.mjs";

const resolutions = [
  { module: "ESNext", moduleResolution: "bundler" },
  { module: "NodeNext", moduleResolution: "nodenext" },
];

const uses = `
import { formatCount } from "@ishc/core/format";
import { IshcStatCard } from "@ishc/widgets";
import "@ishc/widgets/define/all.js";

export const shown: string = formatCount(1458, "vi");
export const card: HTMLElement = new IshcStatCard();
const map = document.createElement("ishc-map");
map.geometrySrc = "middle.json";
document.addEventListener("ishc-select", ({ place }) => place.startsWith("vn34:"));
document.querySelector("ishc-stat-card")?.addEventListener("ishc-action", ({ action }) => action === "csv");
// @ts-expect-error: a slip in the name of a property is found.
map.geometrySource = "middle.json";
// @ts-expect-error: if this compiled, the declarations would say nothing at all.
formatCount("1458", "vi");
`;

/** The pages whose examples a reader copies into a project: those of the repository and of each package. */
const listPages = (packages) => [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  ...packages
    .map(({ folder }) => join(relative(root, folder), "README.md"))
    .filter((file) => existsSync(join(root, file))),
];

/** Writes each example that runs as a module of its own, named after where it stands. */
async function writeExamples({ packages, folder }) {
  const examples = listPages(packages)
    .flatMap((file) => listFences(file))
    .filter((fence) => isScript(fence) && isRunnable(fence));
  return Promise.all(
    examples.map(async ({ file, line, code }) => {
      const name = `${file.replaceAll(/\W/g, "-")}-${line}.ts`;
      await writeFile(join(folder, name), `${code}\nexport {};\n`);
      return name;
    }),
  );
}

/** Checks a small strict TypeScript project that imports every entry, and the examples of the pages, as a bundler and as Node resolve. */
export async function typecheckConsumer({ packages, folder }) {
  const entries = packages.flatMap(({ manifest }) => listEntries(manifest)).filter(isModule);
  const imports = entries.map(
    ({ specifier }, index) =>
      `import * as entry${index} from ${JSON.stringify(specifier)};\nvoid entry${index};`,
  );
  await writeFile(join(folder, "consumer.ts"), `${imports.join("\n")}\n${uses}`);
  const examples = await writeExamples({ packages, folder });

  return gatherProblems(
    resolutions,
    ({ moduleResolution }) => `moduleResolution ${moduleResolution}`,
    async ({ module, moduleResolution }) => {
      const config = `tsconfig.${moduleResolution}.json`;
      await writeFile(
        join(folder, config),
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: "ES2021",
            lib: ["ES2022", "DOM", "DOM.Iterable"],
            types: [],
            strict: true,
            noEmit: true,
            exactOptionalPropertyTypes: true,
            // Our declarations are what is on trial: none of them is skipped.
            skipLibCheck: false,
          },
          files: ["consumer.ts", ...examples],
        }),
      );
      await runIn(folder, "tsc", ["--pretty", "false", "-p", config]);
      return [];
    },
  );
}
